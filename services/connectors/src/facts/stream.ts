import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { AssetClaim, RelationClaim } from '@throughline/graph/facts/claim.ts'
import { ClaimBuilder } from '../claims/claim-builder.ts'
import type { ReadContext, Reading, Rejection } from '../connector.ts'
import { byteLines } from '../reading/byte-lines.ts'
import { decodeText, errorCode } from '../reading/open-file.ts'
import { FactSurvey } from './fact-survey.ts'
import { FactsLines } from './lines.ts'
import { factsReading, format, refusedFacts, settle } from './records.ts'

/** A record of a fact has some hundred bytes; what is a thousand times longer is none. */
const maxLineBytes = 1024 * 1024

/** A batch ends here too, where records are long. */
const maxBatchLength = 16 * 1024 * 1024

/** How much of a file is held at once, and how far its reading is. */
interface StreamOptions {
  /** Records of a batch at most. */
  readonly batchSize?: number
  /** Facts stated more than once that are held to be joined; where a file has more of them, it is read several times. */
  readonly heldAtOnce?: number
  /** Called now and then while nothing is yielded yet. */
  readonly onProgress?: () => void
}

type StreamContext = Pick<ReadContext, 'source' | 'complete'>

/**
 * Reads a facts file in NDJSON of any size, in batches. All batches have the same source and unit; only the
 * last can say `complete`, and does so only where nothing was rejected in any. The file is read twice: what contradicts itself or is stated
 * twice shows only when all of it is known. So it says what it would say read as a whole, in whatever order its records stand, while memory
 * holds a batch, a few bytes for each fact and what is stated twice.
 */
export async function* readFactsStream(
  path: string,
  file: string,
  context: StreamContext,
  { batchSize = 10_000, heldAtOnce = 50_000, onProgress = () => {} }: StreamOptions = {},
): AsyncGenerator<Reading> {
  const survey = new FactSurvey()
  const before = await changedAt(path)
  for await (const { lines } of drained(path, file, context, batchSize)) {
    survey.add(lines.drain())
    onProgress()
  }
  const passes = Math.max(1, Math.ceil(survey.repeatedFacts / heldAtOnce))
  let rejections = 0
  let held: Reading | undefined
  for (let pass = 0; pass < passes; pass++) {
    for await (const reading of passOver(path, file, context, { survey, pass, passes, batchSize })) {
      if (held !== undefined) yield { ...held, complete: false }
      held = reading
      rejections += reading.rejected.length
    }
  }
  if (held === undefined) throw new Error('a stream of lines ends without saying so')
  const changed = before !== (await changedAt(path))
  const rejected = changed ? [...held.rejected, changedMeanwhile(file)] : held.rejected
  yield { ...held, rejected, complete: held.complete && rejections === 0 && !changed }
}

interface Pass {
  readonly survey: FactSurvey
  readonly pass: number
  readonly passes: number
  readonly batchSize: number
}

/** One reading of the file: in the first all that is stated once and all that is refused, in each a part of what is stated several times, joined. */
async function* passOver(
  path: string,
  file: string,
  context: StreamContext,
  { survey, pass, passes, batchSize }: Pass,
): AsyncGenerator<Reading> {
  let several: ClaimBuilder | undefined
  for await (const { lines, modifiedAt, last } of drained(path, file, context, batchSize)) {
    const records = lines.drain()
    const settled = settle(records, survey)
    const observedAt = lines.head?.observedAt ?? modifiedAt
    const source = lines.head?.source ?? context.source ?? format
    const builder = (several ??= new ClaimBuilder({ source, file, observedAt }))
    const once = <C extends AssetClaim | RelationClaim>(claims: readonly C[], add: (claim: C) => void): C[] =>
      claims.filter((claim) => {
        const part = survey.partOf(claim, passes)
        if (part === pass) add(claim)
        return part === 'once'
      })
    const assets = once(settled.assets, (claim) => builder.addAsset(claim))
    const relations = once(settled.relations, (claim) => builder.addRelation(claim))
    const complete = lines.head?.complete ?? false
    const common = { source, format, unit: file, complete: false, observedAt }
    if (pass === 0) yield { ...common, complete, assets, relations, rejected: records.rejected }
    const joined = last ? builder.reading({ format }) : undefined
    if (joined !== undefined)
      for (let at = 0; at < Math.max(joined.assets.length, joined.relations.length); at += batchSize)
        yield {
          ...common,
          complete,
          assets: joined.assets.slice(at, at + batchSize),
          relations: joined.relations.slice(at, at + batchSize),
          rejected: [],
        }
  }
}

/** Tells whether a file was written to; nothing where it cannot be asked. */
async function changedAt(path: string): Promise<string> {
  try {
    const { mtimeMs, size } = await stat(path)
    return `${mtimeMs} ${size}`
  } catch {
    // Reading it says what is wrong.
    return ''
  }
}

function changedMeanwhile(file: string): Rejection {
  return { code: 'changed', file, reason: 'it was written to while it was read; it is to be read again' }
}

/** Reads a facts file in NDJSON that is larger than one string can be; its claims must fit in memory. */
export async function readFactsLines(path: string, file: string, context: StreamContext): Promise<Reading> {
  for await (const { lines, modifiedAt } of drained(
    path,
    file,
    context,
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
  )) {
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
async function* drained(
  path: string,
  file: string,
  context: StreamContext,
  records: number,
  length = maxBatchLength,
): AsyncGenerator<Drain> {
  let modifiedAt = new Date(0).toISOString()
  let lines = new FactsLines(file, context, modifiedAt)
  try {
    modifiedAt = (await stat(path)).mtime.toISOString()
    lines = new FactsLines(file, context, modifiedAt)
    for await (const { line, bytes } of byteLines(createReadStream(path), maxLineBytes)) {
      if (!lines.take(bytes === undefined ? tooLong(file, line) : textOf(bytes, line, file), line)) break
      if (lines.size >= records || lines.length >= length) yield { lines, modifiedAt, last: false }
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
