import { spawn } from 'node:child_process'

export interface CommandResult {
  /** Undefined where the command could not be started or was killed. */
  readonly code: number | undefined
  /** Both streams, as they came. */
  readonly output: string
}

export interface CommandOptions {
  readonly cwd?: string
  readonly variables: Readonly<Record<string, string | undefined>>
  readonly onLine?: (line: string) => void
}

/** Runs a command to its end without a shell. A failure is a result, not an exception. */
export function runCommand(command: string, args: readonly string[], options: CommandOptions): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { ...options.variables },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(options.cwd && { cwd: options.cwd }),
    })
    let output = ''
    let unfinishedLine = ''
    const take = (chunk: string) => {
      output += chunk
      const lines = (unfinishedLine + chunk).split('\n')
      unfinishedLine = lines.pop() ?? ''
      for (const line of lines) options.onLine?.(line)
    }
    child.stdout.setEncoding('utf8').on('data', take)
    child.stderr.setEncoding('utf8').on('data', take)
    child.on('error', (error) => resolve({ code: undefined, output: error.message }))
    child.on('close', (code) => resolve({ code: code ?? undefined, output }))
  })
}

/** Runs a command to its end, its output going where ours goes; resolves to its exit code. */
export function runAttached(
  command: string,
  args: readonly string[],
  options: Pick<CommandOptions, 'cwd' | 'variables'>,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env: { ...options.variables },
      stdio: ['ignore', 'inherit', 'inherit'],
      ...(options.cwd && { cwd: options.cwd }),
    })
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}

/** The last lines of a command's output, for an error that a person reads. */
export function lastLines(output: string, count = 12): string {
  return output.trimEnd().split('\n').slice(-count).join('\n')
}
