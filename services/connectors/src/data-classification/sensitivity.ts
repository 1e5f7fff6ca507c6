/**
 * Words of common classification schemes as levels 0 to 4. "Confidential" is a target (3): in the usual schemes of four
 * words it is what must not leave the company, and only "restricted" is above it.
 */
const words: Readonly<Record<string, number>> = {
  public: 0,
  open: 0,
  unclassified: 0,
  none: 0,
  internal: 1,
  general: 1,
  low: 1,
  private: 2,
  limited: 2,
  medium: 2,
  moderate: 2,
  confidential: 3,
  sensitive: 3,
  high: 3,
  restricted: 4,
  secret: 4,
  critical: 4,
  'top secret': 4,
  'highly confidential': 4,
  'highly sensitive': 4,
  'strictly confidential': 4,
}

/** The level that a cell states, 0 to 4, or undefined where it is not understood. */
export function sensitivityOf(cell: string | number): number | undefined {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 0 && cell <= 4 ? cell : undefined
  const text = cell
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
  if (/^[0-4]$/.test(text)) return Number(text)
  return Object.hasOwn(words, text) ? words[text] : undefined
}

/** For messages: what is understood. */
export const sensitivityWords = `0 to 4, or one of ${Object.keys(words).join(', ')}`
