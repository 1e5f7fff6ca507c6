import type { ReadContext, Rejection } from '../connector.ts'
import type { JsonDocument } from '../reading/document.ts'
import { parseJsonDocument } from '../reading/json-document.ts'
import { isRejection } from '../reading/rejection.ts'
import { type FactsHead, factsHead } from './header.ts'
import { refused } from './normalise.ts'
import { addLine, noRecords, type Records } from './records.ts'

/** A header line names a source; it never comes near this length. */
const maxHeader = 65_536

/** True where the text begins as a facts file in NDJSON: the first line is a whole header without records. */
export function beginsAsLines(text: string): boolean {
  const end = text.slice(0, maxHeader).indexOf('\n')
  const line = end === -1 ? '' : text.slice(0, end).trim()
  if (!line.startsWith('{') || !line.endsWith('}')) return false
  try {
    const header: unknown = JSON.parse(line)
    // A document on one line may be followed by blank ones; it holds its records itself.
    return typeof header === 'object' && header !== null && 'throughline' in header && !('assets' in header)
  } catch {
    return false
  }
}

/** Takes the lines of an NDJSON facts file one after the other: first the header, then one record each. */
export class FactsLines {
  readonly #file: string
  readonly #context: Pick<ReadContext, 'source' | 'complete'>
  readonly #modifiedAt: string
  #head: FactsHead | undefined
  #records = noRecords()
  #length = 0

  constructor(file: string, context: Pick<ReadContext, 'source' | 'complete'>, modifiedAt: string) {
    this.#file = file
    this.#context = context
    this.#modifiedAt = modifiedAt
  }

  get head(): FactsHead | undefined {
    return this.#head
  }

  /** How many records are held. */
  get size(): number {
    return this.#records.assets.length + this.#records.relations.length + this.#records.rejected.length
  }

  /** How many characters the lines had that the records held come from. */
  get length(): number {
    return this.#length
  }

  /** Takes one line; false where it was to be the header and is none, so that nothing after it can be understood. */
  take(text: string | Rejection, line: number): boolean {
    const document = typeof text === 'string' ? parseLine(text, line, this.#file) : text
    if (typeof text === 'string') this.#length += text.length
    if (isRejection(document)) {
      this.#records.rejected.push(document)
      return this.#head !== undefined
    }
    const at = { document, file: this.#file, pointer: '' }
    if (this.#head !== undefined) {
      const { source, observedAt } = this.#head
      addLine(this.#records, document.value, { ...at, source, observedAt, evidencePlace: { line } })
      return true
    }
    const head = factsHead(document.value, at, this.#context, this.#modifiedAt)
    if ('rejections' in head) {
      this.#records.rejected.push(...head.rejections)
      return false
    }
    this.#head = head
    if (head.header.assets !== undefined || head.header.relations !== undefined) {
      const reason = 'in NDJSON assets and relations stand on lines of their own, not in the header'
      this.#records.rejected.push(...refused('not-accepted', '', reason, at).rejections)
    }
    return true
  }

  /** The records since the last call. */
  drain(): Records {
    const records = this.#records
    this.#records = noRecords()
    this.#length = 0
    return records
  }
}

/** Parses one line; places are on that line of the file. */
function parseLine(text: string, line: number, file: string): JsonDocument | Rejection {
  const document = parseJsonDocument({ file, path: file, text, modifiedAt: '' })
  if (isRejection(document)) return { ...document, line }
  // The place of a whole record is asked for every time, that of a part of it only where something is wrong.
  const column = text.search(/\S/) + 1
  return {
    value: document.value,
    place: (pointer) => ({ line, column: pointer === '' ? column : document.place(pointer).column }),
  }
}
