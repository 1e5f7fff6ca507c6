import type { Difference } from '../../derive/compare-derived.ts'
import type { Derived } from '../../derive/derived.ts'
import type { Database } from '../driver.ts'
import { listRevisions } from '../queries/list-revisions.ts'
import { writeChunk } from '../queries/write-chunk.ts'
import { encodeRevision } from './encode-revision.ts'

/** At most so many differences are read one after the other. */
const longestChain = 16
/** A value much larger than this makes the database's transactions heavy. */
const chunkBytes = 1 << 20

/**
 * Stores a revision's snapshot: whole, where there is none before it or the differences since the last whole one have
 * become many or large; else what differs.
 */
export async function storeSnapshot(
  db: Database,
  revision: number,
  previous: Derived | null,
  difference: Difference,
): Promise<{ base: boolean; bytes: number }> {
  const base = previous === null || (await isChainLong(db, revision - 1))
  const packed = encodeRevision(base ? null : previous, difference)
  for (let index = 0; index * chunkBytes < packed.length; index++) {
    const chunk = packed.subarray(index * chunkBytes, (index + 1) * chunkBytes)
    await db.write(writeChunk, { revision, index, bytes: new Int8Array(chunk) })
  }
  return { base, bytes: packed.length }
}

async function isChainLong(db: Database, last: number): Promise<boolean> {
  const revisions = await db.read(listRevisions, { upTo: last, limit: longestChain })
  const length = revisions.findIndex(({ base }) => base)
  const whole = revisions[length]
  if (whole === undefined) return true
  const differences = revisions.slice(0, length).reduce((sum, { bytes }) => sum + bytes, 0)
  return differences > whole.bytes / 2
}
