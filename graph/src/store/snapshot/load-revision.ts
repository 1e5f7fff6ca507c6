import type { Revision } from '../../derive/revision.ts'
import type { Database } from '../driver.ts'
import type { RevisionRow } from '../publish/revision-row.ts'
import { listRevisions } from '../queries/list-revisions.ts'
import { pointer } from '../queries/pointer.ts'
import { readChunks } from '../queries/read-chunks.ts'
import { type PackedRevision, type PackedStep, unpackRevision } from './packed-revision.ts'

/** A revision that does not exist, or is no longer kept. */
export class NoSuchRevisionError extends Error {
  override readonly name = 'NoSuchRevisionError'

  constructor(number: number) {
    super(`there is no revision ${number}`)
  }
}

/** The number of the current revision; null before the first publish. */
export async function currentRevisionNumber(db: Database): Promise<number | null> {
  const [current] = await db.read(pointer, {})
  return current === undefined || current.revision === 0 ? null : current.revision
}

/** The current revision; null before the first publish. @param known one that is in memory: only what came after it is read */
export async function currentRevision(db: Database, known?: Revision): Promise<Revision | null> {
  const number = await currentRevisionNumber(db)
  if (number === null) return null
  return number === known?.number ? known : loadRevision(db, number, known)
}

/**
 * Reads a revision's facts and derived tables.
 * @param known one that is in memory: only what came after it is read, where that suffices
 * @throws NoSuchRevisionError; SnapshotOfOtherVersionError where it was published with rules that are gone
 */
export async function loadRevision(db: Database, number: number, known?: Revision): Promise<Revision> {
  const chain = await chainOf(db, number, known?.number ?? null)
  return unpackRevision(await packed(db, chain), chain[0]?.base === true ? null : (known?.derived ?? null))
}

/** A revision as it is stored, from the last whole snapshot on: to be unpacked elsewhere. @throws NoSuchRevisionError */
export async function readPackedRevision(db: Database, number: number): Promise<PackedRevision> {
  return packed(db, await chainOf(db, number, null))
}

/**
 * All revisions that are kept up to a number, as they are stored, in runs that each begin with a whole snapshot; the newest run first,
 * within a run the oldest revision first.
 */
export async function readPackedRuns(db: Database, number: number): Promise<readonly (readonly PackedStep[])[]> {
  const rows = await db.read(listRevisions, { upTo: number, limit: 1_000 })
  const runs: RevisionRow[][] = []
  for (const row of rows.toReversed()) {
    if (row.base) runs.push([row])
    else runs.at(-1)?.push(row)
  }
  return Promise.all(runs.toReversed().map((run) => packedSteps(db, run)))
}

/** From the last whole snapshot, or from what follows a known revision, up to a number. */
async function chainOf(db: Database, number: number, known: number | null): Promise<RevisionRow[]> {
  const chain: RevisionRow[] = []
  for (let upTo = number; ; ) {
    const page = await db.read(listRevisions, { upTo, limit: 50 })
    if (chain.length === 0 && page[0]?.number !== number) throw new NoSuchRevisionError(number)
    for (const row of page) {
      if (row.number === known) return chain.reverse()
      chain.push(row)
      if (row.base) return chain.reverse()
    }
    const oldest = page.at(-1)
    if (oldest === undefined) throw new NoSuchRevisionError(number)
    upTo = oldest.number - 1
  }
}

async function packed(db: Database, chain: readonly RevisionRow[]): Promise<PackedRevision> {
  const last = chain.at(-1)
  if (last === undefined) throw new Error('a chain of no revisions')
  const steps = await packedSteps(db, chain)
  return { number: last.number, publishedAt: last.publishedAt, parts: steps.map(({ bytes }) => bytes) }
}

async function packedSteps(db: Database, chain: readonly RevisionRow[]): Promise<readonly PackedStep[]> {
  const [first, last] = [chain.at(0), chain.at(-1)]
  if (first === undefined || last === undefined) return []
  const bytes = await readPacked(db, first.number, last.number)
  return chain.map(({ number, publishedAt }) => ({ number, publishedAt, bytes: joined(bytes.get(number) ?? []) }))
}

async function readPacked(db: Database, first: number, last: number): Promise<Map<number, Int8Array[]>> {
  const packed = new Map<number, Int8Array[]>()
  for await (const { revision, bytes } of db.stream(readChunks, { first, last })) {
    const chunks = packed.get(revision)
    if (chunks === undefined) packed.set(revision, [bytes])
    else chunks.push(bytes)
  }
  return packed
}

function joined(chunks: readonly Int8Array[]): Uint8Array {
  return Buffer.concat(chunks.map((chunk) => new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.length)))
}
