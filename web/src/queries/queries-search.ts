import { present, type RawSearch, readText } from '../search/read.ts'

export type ParameterValue = string | number | boolean | readonly string[]
export type Parameters = Readonly<Record<string, ParameterValue>>

/** What the address of the page of queries says. */
export interface QueriesSearch {
  /** Words that the list is narrowed to. */
  readonly find?: string
  /** Id of the query that is open; absent: the first, or the console where there is Cypher. */
  readonly query?: string
  /** Cypher that is open in the console. */
  readonly cypher?: string
  readonly params?: Parameters
  /** Its answer is shown. */
  readonly run?: true
}

/** Reads the address; what it does not understand is as if it were not there. */
export function parseQueriesSearch(raw: RawSearch): QueriesSearch {
  return present({
    find: readText(raw, 'find'),
    query: readText(raw, 'query'),
    cypher: readText(raw, 'cypher'),
    params: readParameters(raw['params']),
    run: raw['run'] === true ? (true as const) : undefined,
  })
}

function readParameters(value: unknown): Parameters | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const read = Object.entries(value).filter((entry): entry is [string, ParameterValue] => isValue(entry[1]))
  return read.length === 0 ? undefined : Object.fromEntries(read)
}

function isValue(value: unknown): value is ParameterValue {
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string')
  return ['string', 'number', 'boolean'].includes(typeof value)
}
