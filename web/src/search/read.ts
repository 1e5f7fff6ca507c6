/** Search parameters as the router read them: anything a person may have typed into the address. */
export type RawSearch = Readonly<Record<string, unknown>>

/** A text that is not empty. The router reads digits as a number; they are text again here. */
export function readText(raw: RawSearch, name: string): string | undefined {
  const value = raw[name]
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

/** A list of texts, each once; undefined where none is there. A single text is a list of one. */
export function readTexts(raw: RawSearch, name: string): readonly string[] | undefined {
  const value = raw[name]
  const items: readonly unknown[] = Array.isArray(value) ? value : [value]
  const texts = items.flatMap((item) => readText({ item }, 'item') ?? [])
  return texts.length > 0 ? [...new Set(texts)] : undefined
}

/** A whole number within bounds, both included; others are as if they were not there. */
export function readWhole(raw: RawSearch, name: string, from: number, to: number): number | undefined {
  const value = Number(raw[name] ?? Number.NaN)
  return Number.isInteger(value) && value >= from && value <= to ? value : undefined
}

/** One of a list of words. */
export function readOneOf<const Word extends string>(
  raw: RawSearch,
  name: string,
  words: readonly Word[],
): Word | undefined {
  return words.find((word) => word === raw[name])
}

/** Leaves out what is absent, so that it does not stand in the address. */
export function present<Entries extends Record<string, unknown>>(
  entries: Entries,
): { [Name in keyof Entries]?: Exclude<Entries[Name], undefined> } {
  const kept = Object.entries(entries).filter(([, value]) => value !== undefined)
  // Object.fromEntries forgets the names that it was given.
  return Object.fromEntries(kept) as { [Name in keyof Entries]?: Exclude<Entries[Name], undefined> }
}
