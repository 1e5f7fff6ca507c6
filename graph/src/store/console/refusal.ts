/** A place in a text, both from 1 on. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** Why a query was not run, or did not come to its end. */
export const refusalCodes = [
  'syntax',
  'too-long',
  'escape',
  'beginning',
  'several',
  'dynamic',
  'clause',
  'procedure',
  'function',
  'operator',
  'label',
  'parameter',
  'failed',
  'off',
  'busy',
] as const

/** A query that is not run, or that the database could not run, in words for whoever wrote it. */
export interface Refusal {
  readonly code: (typeof refusalCodes)[number]
  readonly message: string
  /** Absent where it is about the query as a whole. */
  readonly place: Place | undefined
}

export function refusal(code: Refusal['code'], message: string, place?: Place): Refusal {
  return { code, message, place: place && { line: place.line, column: place.column } }
}
