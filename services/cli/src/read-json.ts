import { readFileSync } from 'node:fs'
import { CliError } from './cli-error.ts'

/** What a JSON file says. @throws CliError with the file's name where it cannot be read or is no JSON */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : 'it cannot be read'
    throw new CliError(`${file}: ${reason}`, { cause: error })
  }
}
