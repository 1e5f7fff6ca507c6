import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Environment, readEnvironment } from '@throughline/runtime/environment.ts'
import { cached } from '@throughline/runtime/fetch/cache.ts'
import { findPythonWithPip } from '@throughline/runtime/fetch/python.ts'
import { lastLines, runCommand } from '@throughline/runtime/machine/run-command.ts'
import { which } from '@throughline/runtime/machine/which.ts'

const folder = join(import.meta.dirname, 'peers')
const requirements = join(folder, 'requirements.txt')

const programs = ['search', 'k-cheapest'] as const
type CProgram = (typeof programs)[number]

/** Runs the peers of the engine, each with its arguments; yields what it prints, line by line. */
export interface Peers {
  readonly c: (program: CProgram, ...args: readonly string[]) => Promise<readonly unknown[]>
  readonly python: (...args: readonly string[]) => Promise<readonly unknown[]>
}

/**
 * Makes the environment that only the benchmark needs: pinned Python packages in the project's cache, outside the checkout, and the
 * C searches compiled for this machine.
 * @param scratch where the compiled program goes
 * @throws Error where a compiler, Python or a package is missing
 */
export async function makePeers(scratch: string): Promise<Peers> {
  const environment = readEnvironment()
  const python = await findPythonWithPip(environment)
  const compiler = which('gcc', environment.path) ?? which('cc', environment.path)
  if (python === undefined || compiler === undefined)
    throw new Error('The peers need gcc and a Python 3.11 or newer with pip on the PATH.')
  const packages = await cached(environment, `bench-peers-${pinned(python)}`, (target) =>
    run(environment, python, [
      '-m',
      'pip',
      'install',
      '--quiet',
      '--require-hashes',
      '--only-binary=:all:',
      '--target',
      target,
      '-r',
      requirements,
    ]).then(() => undefined),
  )
  for (const program of programs) {
    const source = join(folder, `${program}.c`)
    await run(environment, compiler, ['-O3', '-march=native', '-o', join(scratch, program), source])
  }
  const withPackages = { ...environment, variables: { ...environment.variables, PYTHONPATH: packages } }
  return {
    c: async (program, ...args) => lines(await run(environment, join(scratch, program), args)),
    python: async (...args) => lines(await run(withPackages, python, [join(folder, 'peers.py'), ...args])),
  }
}

function pinned(python: string): string {
  return createHash('sha256').update(python).update(readFileSync(requirements)).digest('hex').slice(0, 12)
}

async function run(
  { variables }: Pick<Environment, 'variables'>,
  command: string,
  args: readonly string[],
): Promise<string> {
  const { code, output } = await runCommand(command, args, { variables })
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}: ${lastLines(output)}`)
  return output
}

function lines(output: string): unknown[] {
  return output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}
