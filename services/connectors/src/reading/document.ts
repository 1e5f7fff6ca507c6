/** A place in a text, both 1-based. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** A parsed document that still knows where its values stood. */
export interface JsonDocument {
  readonly value: unknown
  /** Where the value at the JSON pointer begins; of what does not exist, the nearest container that does. */
  place(pointer: string): Place
}

/** Documents nested deeper than this are refused before anything recursive sees them. Real ones stay below 40. */
export const maxDepth = 200
