import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Environment } from '../environment.ts'
import { processStartTime } from '../processes/process-identity.ts'

/** The folder where a fetched thing of this name lies once it is complete. */
export function cachedFolder(environment: Environment, name: string): string {
  return join(environment.cacheDir, name)
}

export function isCached(environment: Environment, name: string): boolean {
  return existsSync(cachedFolder(environment, name))
}

/**
 * Returns the cached folder, produced first where it is absent. It is produced beside its place and moved there whole,
 * so that a fetch that dies, or two at once, never leave a half.
 */
export async function cached(
  environment: Environment,
  name: string,
  produce: (folder: string) => Promise<void>,
): Promise<string> {
  const folder = cachedFolder(environment, name)
  if (existsSync(folder)) return folder
  await mkdir(environment.cacheDir, { recursive: true })
  await removeLeftovers(environment)
  const unfinished = join(environment.cacheDir, `.${name}-${process.pid}`)
  await mkdir(unfinished)
  try {
    await produce(unfinished)
    await rename(unfinished, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error
    })
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
  return folder
}

/** A fetch that was killed could not clean up after itself; its pid is the end of its folder's name. */
async function removeLeftovers(environment: Environment): Promise<void> {
  for (const folder of await readdir(environment.cacheDir)) {
    const pid = /^\..+-(\d+)$/.exec(folder)?.[1]
    const isLeftover = pid !== undefined && processStartTime(Number(pid)) === undefined
    if (isLeftover) await rm(join(environment.cacheDir, folder), { recursive: true, force: true })
  }
}
