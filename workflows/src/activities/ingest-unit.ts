import type { ReadContext, Reading } from '@throughline/connectors/connector.ts'
import { readFactsStream } from '@throughline/connectors/facts/stream.ts'
import { attachToolDumps } from '@throughline/connectors/mcp-tools/attach-tool-dumps.ts'
import { largeFacts, type ReadPathsContext, readFile } from '@throughline/connectors/read-paths.ts'
import { readToolOverrides } from '@throughline/connectors/tool-classification/read-tool-overrides.ts'
import { sweepUnit } from '@throughline/graph/store/claims/sweep.ts'
import { type WriteCounts, writeClaims } from '@throughline/graph/store/claims/write-claims.ts'
import { keptRejections, recordUnit } from '@throughline/graph/store/syncs/record-sync.ts'
import type { Refusal } from '@throughline/graph/store/syncs/refusal.ts'
import type { SyncInput, Unit, UnitResult } from '../contract.ts'
import type { WorkerContext } from './worker-context.ts'

/** Claims written between two signs of life. Twice as many are no faster, and three batches are held at a time: one read, one waiting, one written. */
const CLAIMS_PER_BEAT = 5_000

/** Reads the files of a unit and writes what they state; what a complete reading no longer states is retired. Run again, it changes nothing. */
export async function ingestUnit(
  context: WorkerContext,
  { input, unit }: UnitRequest,
  beat: Beat,
): Promise<UnitResult> {
  const parts = new Map<string, ReadPart>()
  const notes: string[] = []
  for await (const reading of readAhead(readingsOf(context, input, unit, beat))) {
    beat(reading.unit)
    notes.push(...(reading.notes ?? []))
    const key = JSON.stringify([reading.source, reading.unit])
    const part = parts.get(key) ?? noPart(reading)
    parts.set(key, part)
    await writeReading(context, input, reading, part, beat)
  }
  const total = { name: unit.name, accepted: 0, refused: 0, retired: 0, changed: 0, refusedFiles: 0 }
  const sources = new Set<string>()
  for (const part of parts.values()) {
    const retired = await closePart(context, input, part)
    total.accepted += part.accepted
    total.refused += part.refused
    total.retired += retired
    total.changed += part.written.created + part.written.changed + retired
    if (part.state === 'refused') total.refusedFiles += 1
    else sources.add(part.source)
  }
  return { ...total, sources: [...sources].sort(), ...(notes.length === 0 ? {} : { notes }) }
}

interface UnitRequest {
  readonly input: SyncInput
  readonly unit: Unit
}

type Beat = (where: string) => void

/** What one source said in one unit, summed over the batches that a large file comes in. */
interface ReadPart {
  readonly source: string
  readonly unit: string
  readonly format: string
  state: 'read' | 'refused'
  complete: boolean
  accepted: number
  refused: number
  written: WriteCounts
  readonly rejections: Refusal[]
}

function noPart({ source, unit, format }: Reading): ReadPart {
  const written = { created: 0, changed: 0, unchanged: 0 }
  return { source, unit, format, state: 'refused', complete: false, accepted: 0, refused: 0, written, rejections: [] }
}

async function writeReading(
  { db }: WorkerContext,
  { syncId }: SyncInput,
  reading: Reading,
  part: ReadPart,
  beat: Beat,
): Promise<void> {
  const { source, unit, assets, relations, rejected, rulings = [] } = reading
  for (let at = 0; at < Math.max(assets.length, relations.length, rulings.length); at += CLAIMS_PER_BEAT) {
    const batch = {
      assets: assets.slice(at, at + CLAIMS_PER_BEAT),
      relations: relations.slice(at, at + CLAIMS_PER_BEAT),
      rulings: rulings.slice(at, at + CLAIMS_PER_BEAT),
    }
    const { created, changed, unchanged } = await writeClaims(db, { source, unit, sync: syncId }, batch)
    part.written = {
      created: part.written.created + created,
      changed: part.written.changed + changed,
      unchanged: part.written.unchanged + unchanged,
    }
    beat(unit)
  }
  const accepted = assets.length + relations.length + rulings.length
  part.accepted += accepted
  part.refused += rejected.length
  part.complete = reading.complete
  part.rejections.push(...rejected.slice(0, Math.max(0, keptRejections - part.rejections.length)))
  // A file of which nothing could be read says nothing about what it stated before; an empty one says that it is empty.
  if (rejected.length === 0 || accepted > 0) part.state = 'read'
}

/** Retires what a complete reading did not state any more, and keeps how the reading went. */
async function closePart({ db }: WorkerContext, { syncId }: SyncInput, part: ReadPart): Promise<number> {
  const { source, unit } = part
  const complete = part.complete && part.refused === 0 && part.state === 'read'
  const retired = complete ? await sweepUnit(db, { source, unit, sync: syncId }) : 0
  await recordUnit(db, { ...part, sync: syncId, complete, retired })
  return retired
}

async function* readingsOf(context: WorkerContext, input: SyncInput, unit: Unit, beat: Beat): AsyncGenerator<Reading> {
  const readContext = await readContextOf(context, input)
  const [only] = unit.files
  if (only !== undefined && unit.files.length === 1 && (await largeFacts(only.path)) === 'lines') {
    yield* readFactsStream(only.path, only.file, readContext, {
      batchSize: CLAIMS_PER_BEAT,
      onProgress: () => beat(unit.name),
    })
    return
  }
  const readings: Reading[] = []
  for (const file of unit.files) readings.push(...(await readFile(file, readContext)))
  yield* attachToolDumps(readings, readContext.toolOverrides)
}

/** Reads the next batch while the database writes this one. */
async function* readAhead<T>(items: AsyncGenerator<T>): AsyncGenerator<T> {
  try {
    let next = items.next()
    for (;;) {
      const { done, value } = await next
      if (done === true) return
      next = items.next()
      // Looked at when it is awaited; until then nobody has asked.
      next.catch(() => undefined)
      yield value
    }
  } finally {
    await items.return(undefined)
  }
}

/** @throws ToolOverridesError */
async function readContextOf(context: WorkerContext, input: SyncInput): Promise<ReadPathsContext & ReadContext> {
  return {
    fingerprint: context.fingerprint,
    host: input.host,
    cwd: input.cwd,
    ...(input.complete ? { complete: true } : {}),
    ...(input.format === undefined ? {} : { format: input.format }),
    ...(input.source === undefined ? {} : { source: input.source }),
    ...(input.toolOverrides === undefined
      ? {}
      : { toolOverrides: await readToolOverrides(input.toolOverrides, input.cwd) }),
  }
}
