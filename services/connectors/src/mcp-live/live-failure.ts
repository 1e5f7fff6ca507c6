/** Why a server was not asked, or gave no list: a code and words that hold nothing of what it answered. */
export class LiveFailure extends Error {
  override readonly name = 'LiveFailure'
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}
