/** The command cannot be answered, for a reason that the person who ran it can do something about. */
export class CliError extends Error {
  override readonly name = 'CliError'
}
