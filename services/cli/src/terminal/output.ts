import { safeJson } from './safe-text.ts'

/** Prints a line to stdout. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

/** Prints a line to stderr: all that is not the answer itself. */
export function remark(text: string): void {
  process.stderr.write(`${text}\n`)
}

/** Prints an answer as JSON. */
export function printJson(value: unknown): void {
  print(safeJson(value))
}

/** Lets a reader that has seen enough (`| head`) end this process quietly. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    throw error
  })
}
