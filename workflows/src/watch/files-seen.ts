import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { listFiles } from '@throughline/connectors/list-files.ts'
import { isRejection } from '@throughline/connectors/reading/rejection.ts'
import type { PlannedPaths } from '../source-plan.ts'

/** What the files of a source were like at one time, as two hashes: a cheap one that may differ without reason, and one of what is in them. */
export interface FilesSeen {
  /** Of paths, sizes and times of change. */
  readonly attributes: string
  /** Of paths and contents. */
  readonly contents: string
}

/** Looks at paths, sizes and times of change. A path that is not there, or cannot be looked at, is part of the answer. */
export async function attributesOf(planned: PlannedPaths): Promise<string> {
  return hashOver(planned, async (path, hash) => {
    const { size, mtimeMs, ino } = await stat(path)
    hash.update(JSON.stringify([size, mtimeMs, ino]))
  })
}

/** Reads all that is in the files, in bounded memory. @param onFile called for each file */
export async function contentsOf(planned: PlannedPaths, onFile: () => void = () => {}): Promise<string> {
  return hashOver(planned, async (path, hash) => {
    onFile()
    const own = createHash('sha256')
    await pipeline(createReadStream(path), own)
    hash.update(own.digest())
  })
}

async function hashOver(planned: PlannedPaths, add: (path: string, hash: Hash) => Promise<void>): Promise<string> {
  const { paths, cwd } = planned
  const hash = createHash('sha256')
  for await (const found of listFiles(paths, cwd)) {
    hash.update(JSON.stringify(found))
    if (isRejection(found)) continue
    try {
      await add(found.path, hash)
    } catch (error) {
      // Gone or locked since it was listed: that is how it was.
      hash.update(error instanceof Error && 'code' in error ? String(error.code) : 'unreadable')
    }
  }
  return hash.digest('hex')
}
