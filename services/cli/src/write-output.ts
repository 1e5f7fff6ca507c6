import { writeFileSync } from 'node:fs'
import { CliError } from './cli-error.ts'
import { print, remark } from './terminal/output.ts'

/** Writes what a command made to the file that was named, else prints it. @param what it is, in a word or two */
export function writeOutput(file: string | undefined, text: string, what: string): void {
  if (file === undefined) {
    print(text)
    return
  }
  try {
    writeFileSync(file, `${text}\n`)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new CliError(`${file} could not be written: ${reason}`, { cause: error })
  }
  remark(`${what} written to ${file}`)
}
