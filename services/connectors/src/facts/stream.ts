import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { ReadContext, Reading, Rejection } from '../connector.ts'
import { byteLines } from '../reading/byte-lines.ts'
import { decodeText, errorCode } from '../reading/open-file.ts'
import { FactsLines } from './lines.ts'
import { factsReading, format, KindsSeen, refusedFacts, settle } from './records.ts'

/** A record of a fact has some hundred bytes; what is a thousand times longer is none. */
const maxLineBytes = 1024 * 1024

type StreamContext = Pick<ReadContext, 'source' | 'complete'>

/**
 * Reads a facts file in NDJSON of any size, in batches of at most `batchSize` records. All batches have the same source
 * and unit; only the last can say `complete`, and does so only where nothing was rejected in any. Memory holds one batch
 * and the kind of each asset id. A contradiction with a later record is found where the later one stands, so of an id
 * with two kinds the first is out by then.
 */
export async function* readFactsStream(
  path: string,
  file: string,
  context: StreamContext,
  batchSize = 10_000,
): AsyncGenerator<Reading> {
  const kinds = new KindsSeen()
  let rejections = 0
  for await (const { lines, modifiedAt, last } of drained(path, file, context, batchSize)) {
    const records = lines.drain()
    for (const { claim } of records.assets) kinds.add(claim)
    const settled = settle(records, kinds)
    rejections += records.rejected.length
    yield {
      source: lines.head?.source ?? context.source ?? format,
      format,
      unit: file,
      complete: last && rejections === 0 && (lines.head?.complete ?? false),
      observedAt: lines.head?.observedAt ?? modifiedAt,
      ...settled,
      rejected: records.rejected,
    }
  }
}

/** Reads a facts file in NDJSON that is larger than one string can be; its claims must fit in memory. */
export async function readFactsLines(path: string, file: string, context: StreamContext): Promise<Reading> {
  for await (const { lines, modifiedAt } of drained(path, file, context, Number.POSITIVE_INFINITY)) {
    const records = lines.drain()
    if (lines.head === undefined) return refusedFacts(file, context.source, modifiedAt, records.rejected)
    return factsReading(file, lines.head, records)
  }
  throw new Error('a stream of lines ends without saying so')
}

interface Drain {
  readonly lines: FactsLines
  readonly modifiedAt: string
  readonly last: boolean
}

/** Yields whenever enough records are held to be drained, and at the end. */
async function* drained(path: string, file: string, context: StreamContext, enough: number): AsyncGenerator<Drain> {
  let modifiedAt = new Date(0).toISOString()
  let lines = new FactsLines(file, context, modifiedAt)
  try {
    modifiedAt = (await stat(path)).mtime.toISOString()
    lines = new FactsLines(file, context, modifiedAt)
    for await (const { line, bytes } of byteLines(createReadStream(path), maxLineBytes)) {
      if (!lines.take(bytes === undefined ? tooLong(file, line) : textOf(bytes, line, file), line)) break
      if (lines.size >= enough) yield { lines, modifiedAt, last: false }
    }
  } catch (error) {
    // Only what the operating system refuses is the file's fault.
    if (!(error instanceof Error && 'code' in error)) throw error
    lines.take({ code: 'unreadable', file, reason: `it cannot be read (${errorCode(error)})` }, 1)
  }
  yield { lines, modifiedAt, last: true }
}

function tooLong(file: string, line: number): Rejection {
  return { code: 'too-large', file, line, reason: `the line is longer than ${maxLineBytes / 1024 / 1024} MiB` }
}

function textOf(bytes: Uint8Array, line: number, file: string): string | Rejection {
  const text = decodeText(bytes, file)
  return typeof text === 'string' ? text : { ...text, line }
}
