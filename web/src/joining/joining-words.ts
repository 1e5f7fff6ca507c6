import type { Disagreement } from './joining-queries.ts'

/** Why one of several values counts, in words. */
export const reasonWords: Readonly<Record<Disagreement['reason'], string>> = {
  operator: 'The operator’s word counts before all others.',
  any: 'One source that says so is enough.',
  all: 'Only true where all sources that state it agree.',
  highest: 'The highest counts: the riskier reading.',
  first: 'The riskier choice counts.',
  newest: 'No value is riskier, so the newest observation counts.',
  source: 'Equally new: the source whose name comes first counts.',
}

/** A property's value in one line; what is structured as JSON. */
export function valueWords(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value)
}
