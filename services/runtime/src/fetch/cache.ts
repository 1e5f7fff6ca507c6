import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Environment } from '../environment.ts'

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
  const unfinished = await mkdtemp(join(environment.cacheDir, `.${name}-`))
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
