/** Why the API gave no answer. `message` is for people. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly kind: 'unreachable' | 'refused' | 'failed'

  constructor(kind: ApiError['kind'], message: string) {
    super(message)
    this.kind = kind
  }
}

/** What to say of any error that a query ended with. */
export function wordsOfError(error: unknown): { title: string; detail: string } {
  if (!(error instanceof ApiError)) return { title: 'Something in the explorer broke.', detail: String(error) }
  switch (error.kind) {
    case 'unreachable':
      return { title: 'The API does not answer.', detail: error.message }
    case 'refused':
      return { title: 'The API refused the question.', detail: error.message }
    case 'failed':
      return { title: 'The API could not answer.', detail: error.message }
  }
}
