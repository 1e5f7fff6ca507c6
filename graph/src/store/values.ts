import type { z } from 'zod'
import { DatabaseQueryError } from './database-errors.ts'

/** What a record of the driver is to us. */
interface ResultRecord {
  readonly keys: readonly PropertyKey[]
  get(key: PropertyKey): unknown
}

/**
 * Checks parameters and makes whole numbers integers: the driver sends every JavaScript number as a float, which
 * LIMIT refuses and an analyst reads as `3.0`.
 */
export function toParameters<P extends object>(
  query: { name: string; params: z.ZodType<P> },
  params: P,
): Record<string, unknown> {
  const checked = query.params.safeParse(params)
  if (!checked.success) {
    throw new DatabaseQueryError('parameters it does not declare', query.name, { cause: checked.error })
  }
  return toParameterValues(checked.data)
}

/** Values as the driver is to send them. */
export function toParameterValues(values: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, toStored(value)]))
}

function toStored(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value
  if (Array.isArray(value)) return typeof value[0] === 'string' ? value : value.map(toStored)
  const stored: Record<string, unknown> = {}
  for (const [name, held] of Object.entries(value)) stored[name] = toStored(held)
  return stored
}

/** A record as the row that the query declares; anything else is a bug of the query. */
export function readRow<R extends object>(query: { name: string; row: z.ZodType<R> }, record: ResultRecord): R {
  const values: Record<PropertyKey, unknown> = {}
  for (const key of record.keys) values[key] = record.get(key)
  const row = query.row.safeParse(values)
  if (!row.success) throw new DatabaseQueryError('a row it does not declare', query.name, { cause: row.error })
  return row.data
}
