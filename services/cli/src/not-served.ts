import { CliError } from './cli-error.ts'

/** Says that a question is answered from files only. */
export function notServed(command: string): () => Promise<never> {
  return async () => {
    throw new CliError(`${command} answers from files: name them with --files PATH.`)
  }
}
