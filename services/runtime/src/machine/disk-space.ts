import { existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Free bytes for this user on the disk where the folder lies or would be made. */
export async function freeDiskSpace(folder: string): Promise<number> {
  let nearest = folder
  while (!existsSync(nearest)) nearest = dirname(nearest)
  const { bavail, bsize } = await statfs(nearest)
  return bavail * bsize
}
