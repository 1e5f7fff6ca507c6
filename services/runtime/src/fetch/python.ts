import type { Environment } from '../environment.ts'
import { runCommand } from '../machine/run-command.ts'
import { which } from '../machine/which.ts'

/** A Python that has pip, with which wheels are fetched and unpacked. */
export async function findPythonWithPip(environment: Environment): Promise<string | undefined> {
  for (const name of ['python3', 'python']) {
    const python = which(name, environment.path)
    if (python === undefined) continue
    const { code } = await runCommand(python, ['-m', 'pip', '--version'], { variables: environment.variables })
    if (code === 0) return python
  }
  return undefined
}
