import { join } from 'node:path'
import type { Environment } from '../environment.ts'
import { runCommand } from './run-command.ts'
import { isExecutable, which } from './which.ts'

/** The oldest Java that Neo4j 5.26 runs on. */
const oldestJava = 17

export type JavaSearch =
  | { readonly found: 'usable'; readonly executable: string; readonly version: string }
  | { readonly found: 'too-old'; readonly executable: string; readonly version: string }
  | { readonly found: 'none' }

/** Looks for Java in JAVA_HOME, then on PATH; the first usable one wins. */
export async function findJava(environment: Environment): Promise<JavaSearch> {
  const onPath = which('java', environment.path)
  const fromHome = environment.javaHome ? join(environment.javaHome, 'bin/java') : undefined
  let tooOld: JavaSearch | undefined
  for (const executable of [fromHome, onPath]) {
    if (executable === undefined || !isExecutable(executable)) continue
    const version = await javaVersion(executable, environment)
    if (version === undefined) continue
    if (majorVersion(version) >= oldestJava) return { found: 'usable', executable, version }
    tooOld ??= { found: 'too-old', executable, version }
  }
  return tooOld ?? { found: 'none' }
}

async function javaVersion(executable: string, environment: Environment): Promise<string | undefined> {
  const { output } = await runCommand(executable, ['-version'], { variables: environment.variables })
  return /version "([^"]+)"/.exec(output)?.[1]
}

/** `17.0.15` is 17; `1.8.0_402`, the form before Java 9, is 8. */
function majorVersion(version: string): number {
  const [first = '0', second = '0'] = version.split(/[._-]/)
  return Number(first === '1' ? second : first)
}
