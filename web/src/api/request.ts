import type { TypedDocumentString } from '../__generated__/graphql.ts'
import { ApiError } from './api-error.ts'

interface Answer<Result> {
  readonly data?: Result | null
  readonly errors?: readonly { readonly message: string }[]
}

/** Where the API is: the server that serves the explorer. */
export const endpoint = '/graphql'

/** The API takes requests with this header only: no form and no link of another site can set it. */
export const headers = { 'x-graphql-yoga-csrf': 'explorer' } as const

/**
 * Asks the API one question.
 *
 * @throws ApiError where there is no answer: not reachable, refused, failed
 */
export async function request<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await send(document.toString(), variables, signal)
  const answer = await readAnswer<Result>(response)
  const messages = answer.errors?.map((error) => error.message) ?? []
  if (messages.length > 0) throw new ApiError(response.ok ? 'failed' : 'refused', messages.join(' '))
  if (answer.data === undefined || answer.data === null) throw new ApiError('failed', 'The answer is empty.')
  return answer.data
}

async function send(query: string, variables: unknown, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch(endpoint, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables }),
      ...(signal === undefined ? {} : { signal }),
    })
  } catch (error) {
    if (signal?.aborted) throw error
    throw new ApiError('unreachable', 'Is the service running? “npx throughline status” says.')
  }
}

async function readAnswer<Result>(response: Response): Promise<Answer<Result>> {
  const text = await response.text()
  try {
    return JSON.parse(text)
  } catch {
    throw new ApiError('unreachable', `It answered with status ${response.status} and no data.`)
  }
}
