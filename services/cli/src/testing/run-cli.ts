import { execFile } from 'node:child_process'
import { resolve } from 'node:path'

const launcher = resolve(import.meta.dirname, '../../throughline.mjs')

export interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command line as a person does, as a process of its own, with a data directory of its own. */
export function runCli(
  args: readonly string[],
  variables: Readonly<Record<string, string>>,
  cwd?: string,
): Promise<Outcome> {
  const { promise, resolve: done } = Promise.withResolvers<Outcome>()
  const options = { env: { PATH: '/usr/bin:/bin', ...variables }, maxBuffer: 64 * 1024 * 1024, ...(cwd ? { cwd } : {}) }
  execFile(process.execPath, [launcher, ...args], options, (error, stdout, stderr) => {
    const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1
    done({ code, stdout, stderr })
  })
  return promise
}
