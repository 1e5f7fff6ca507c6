/**
 * What is known of a condition key for one request: its values; that the request does not carry it; that whoever makes
 * the request picks any value that fits the pattern; or nothing.
 */
export type Known =
  | { readonly is: 'values'; readonly values: readonly string[] }
  | { readonly is: 'absent' }
  | { readonly is: 'chosen'; readonly pattern: string }
  | { readonly is: 'unknown' }

/** Looks up a condition key, in lower case. Undefined: this source of knowledge has nothing to say of it. */
export type Knowledge = (key: string) => Known | undefined

export const absent: Known = { is: 'absent' }
export const unknownValue: Known = { is: 'unknown' }
/** The requester picks it freely. */
export const anyValue: Known = { is: 'chosen', pattern: '*' }

export function valued(...values: readonly string[]): Known {
  return { is: 'values', values }
}

export function chosen(pattern: string): Known {
  return { is: 'chosen', pattern }
}

/** Knowledge from a table of keys, whose case does not matter. */
export function knowing(table: Readonly<Record<string, Known>>): Knowledge {
  const byKey = new Map(Object.entries(table).map(([key, known]) => [key.toLowerCase(), known]))
  return (key) => byKey.get(key)
}

/** Asks each in turn; a key that none knows is unknown. */
export function firstKnown(...sources: readonly Knowledge[]): (key: string) => Known {
  return (key) => {
    for (const source of sources) {
      const known = source(key)
      if (known !== undefined) return known
    }
    return unknownValue
  }
}
