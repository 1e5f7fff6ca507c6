import { factOfRuling, type Ruling } from '@throughline/graph/facts/ruling.ts'
import type { z } from 'zod'
import { ClaimBuilder, type RecordPlace } from '../claims/claim-builder.ts'
import { recordPlace } from '../claims/record-place.ts'
import type { Connector, ReadContext, Rejection, SourceFile } from '../connector.ts'
import type { JsonDocument } from './document.ts'
import { parseJsonDocument } from './json-document.ts'
import { isTable, takeRecord } from './listed-records.ts'
import { pointer } from './pointer.ts'
import { isRejection } from './rejection.ts'
import { parseYamlDocument } from './yaml-document.ts'

/** What evidence of a ruling says beside its place. */
export interface Said {
  readonly author?: string | undefined
  readonly note?: string | undefined
  /** ISO 8601. Default: when the file was changed last. */
  readonly at?: string | undefined
}

/** A record that was taken: its place in the list and the file, and what makes evidence of it. */
export interface RulingRecord<T> {
  readonly value: T
  readonly order: number
  readonly pointer: string
  readonly evidence: (said: Said) => Ruling['evidence']
  readonly reject: (code: string, member: string, reason: string) => void
}

/** A format of ours in which people state what they know of assets that other sources bring. */
export interface RulingFormat<T> {
  readonly format: string
  readonly about: string
  /** The member that says what the file is, with its version: 1. */
  readonly marker: string
  /** The member that holds the records. */
  readonly list: string
  readonly schema: z.ZodType<T>
  readonly source: (context: Pick<ReadContext, 'source'>) => string
  /** The rulings that a record makes; faults are told to `reject`. */
  readonly rulings: (record: RulingRecord<T>) => readonly Ruling[]
}

/** A connector of such a format: `{ <marker>: 1, <list>: [records] }` in JSON or YAML. */
export function rulingConnector<T>(of: RulingFormat<T>): Connector {
  const { format, about, marker } = of
  return {
    format,
    about,

    detect(file) {
      if (!file.text.includes(marker)) return 0
      const document = parse(file)
      return !isRejection(document) && isTable(document.value) && marker in document.value ? 2 : 0
    },

    read(file, context) {
      const source = of.source(context)
      const builder = new ClaimBuilder({ source, file: file.file, observedAt: file.modifiedAt })
      const document = parse(file)
      if (isRejection(document)) builder.reject(document)
      const rulings = isRejection(document) ? [] : rulingsIn(of, document, { file, source, builder })
      return { ...builder.reading({ format, complete: context.complete ?? true }), rulings }
    },
  }
}

function parse(file: SourceFile): JsonDocument | Rejection {
  return /^\s*[[{]/.test(file.text) ? parseJsonDocument(file, { comments: true }) : parseYamlDocument(file)
}

interface Reading {
  readonly file: SourceFile
  readonly source: string
  readonly builder: ClaimBuilder
}

function rulingsIn<T>(of: RulingFormat<T>, document: JsonDocument, { file, source, builder }: Reading): Ruling[] {
  const top = document.value
  const refuse = (code: string, at: string, reason: string): void =>
    builder.reject({ code, pointer: at, ...document.place(at), reason })
  if (!isTable(top) || top[of.marker] !== 1) {
    refuse('unknown-version', isTable(top) && of.marker in top ? pointer(of.marker) : '', `expected ${of.marker}: 1`)
    return []
  }
  for (const member of Object.keys(top))
    if (![of.marker, of.list, 'about'].includes(member))
      refuse('unknown-property', pointer(member), 'a property that is not known here')
  const records = top[of.list]
  if (!Array.isArray(records)) {
    refuse('wrong-type', of.list in top ? pointer(of.list) : '', `expected a list under ${of.list}`)
    return []
  }
  const rulings = new Map<string, Ruling>()
  records.forEach((value: unknown, order) => {
    const at = pointer(of.list, order)
    const taken = takeRecord(of.schema, { value, at }, { document, file: file.file }, builder)
    if (taken === undefined) return
    const reject: RulingRecord<T>['reject'] = (code, member, reason) => refuse(code, `${at}${member}`, reason)
    const evidence = evidenceAt(source, file, recordPlace(document, at))
    for (const ruling of of.rulings({ value: taken.value, order, pointer: at, evidence, reject })) {
      const key = JSON.stringify([factOfRuling(ruling), ruling.form === 'override' ? ruling.property : ''])
      if (rulings.has(key)) reject('stated-twice', '', 'an earlier record says this already')
      else rulings.set(key, ruling)
    }
  })
  return [...rulings.values()]
}

function evidenceAt(source: string, file: SourceFile, place: RecordPlace): RulingRecord<unknown>['evidence'] {
  return ({ author, note, at }) => ({
    source,
    file: file.file,
    ...place,
    observedAt: at ?? file.modifiedAt,
    basis: 'declared',
    ruling: true,
    ...(note === undefined ? {} : { note }),
    ...(author === undefined ? {} : { author }),
  })
}
