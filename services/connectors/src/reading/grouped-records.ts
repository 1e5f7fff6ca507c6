import type { z } from 'zod'
import { recordPlace } from '../claims/record-place.ts'
import type { DocumentInput } from './document-connector.ts'
import {
  isTable,
  type ListedRecord,
  listedRecords,
  type RecordInDocument,
  type Table,
  takeRecord,
} from './listed-records.ts'

/** Tells which of a format's lists a record is of; undefined where it is of none. `list`: the name it stands under. */
export type SortOf<S extends string> = (record: Table, list: string | undefined) => S | undefined

/** The records of a document by sort; what is of none is rejected. */
export class GroupedRecords<S extends string> {
  readonly #input: DocumentInput
  readonly #bySort: ReadonlyMap<S, readonly ListedRecord[]>

  /** `records`: where they are not simply those of the document's lists. `sorts`: their names, for a rejection. */
  constructor(
    input: DocumentInput,
    sortOf: SortOf<S>,
    sorts: string,
    records: readonly ListedRecord[] = listedRecords(input.document.value),
  ) {
    this.#input = input
    const bySort = new Map<S, ListedRecord[]>()
    for (const record of records) {
      const sort = isTable(record.value) ? sortOf(record.value, record.list) : undefined
      if (sort === undefined) {
        const reason = `it is none of ${sorts}`
        input.builder.reject({ code: 'unknown-record', ...recordPlace(input.document, record.at), reason })
      } else bySort.set(sort, [...(bySort.get(sort) ?? []), record])
    }
    this.#bySort = bySort
    // An empty answer is an answer; something that holds no list is not.
    if (records.length === 0 && !holdsList(input.document.value)) {
      input.builder.reject({
        code: 'no-records',
        ...recordPlace(input.document, ''),
        reason: 'it holds no list of records',
      })
    }
  }

  /** Those of one sort that have the shape; the others are rejected. */
  take<T>(sort: S, schema: z.ZodType<T>): readonly RecordInDocument<T>[] {
    const { builder } = this.#input
    return (this.#bySort.get(sort) ?? []).flatMap((record) => takeRecord(schema, record, this.#input, builder) ?? [])
  }
}

/** How sure a format may be of a document: what the surest of its records allows. */
export function certaintyBy<S extends string>(sortOf: SortOf<S>): (value: unknown) => 0 | 2 {
  return (value) =>
    listedRecords(value).some((record) => isTable(record.value) && sortOf(record.value, record.list) !== undefined)
      ? 2
      : 0
}

function holdsList(value: unknown): boolean {
  return Array.isArray(value) || (isTable(value) && Object.values(value).some(Array.isArray))
}
