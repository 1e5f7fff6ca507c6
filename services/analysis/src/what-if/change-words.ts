import type { Estate } from '@throughline/graph/facts/estate.ts'
import type { Change } from './changes.ts'
import { factWords, grantWords, nameOf, verb } from './fact-words.ts'
import { lookupOf } from './lookup.ts'

/** A change as an instruction to whoever makes it, with the names that people use. */
export function changeWords(estate: Estate, change: Change): string {
  const lookup = lookupOf(estate)
  switch (change.change) {
    case 'revoke':
      return `Revoke ${change.grant}${ends(grantWords(lookup, change.grant))}.`
    case 'remove':
      return `Remove ${factWords(lookup, change.of)}.`
    case 'set':
      return `Set ${change.property} of ${factWords(lookup, change.of)} to ${text(change.value)}.`
    case 'add-control':
      return `Put ${factWords(lookup, change.control)} on ${factWords(lookup, change.of)}.`
    case 'add': {
      const { assets, relations } = change.facts
      const names = assets.map(({ name, id, kind }) => `${kind} ${name ?? id}`)
      const links = relations.map(({ type, from, to }) => `${nameOf(lookup, from)} ${verb(type)} ${nameOf(lookup, to)}`)
      return `Add ${[...names, ...links].join('; ')}.`
    }
  }
}

function ends(words: string): string {
  return words === '' ? '' : ` (ends: ${words})`
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
