import { type Estate, grantsOf } from '@throughline/graph/facts/estate.ts'
import { relationTypeByName } from '@throughline/graph/ontology/relation-types.ts'
import type { Change } from './changes.ts'
import { type Lookup, lookupOf } from './lookup.ts'

/** Relations of a grant that are named; the others are counted. */
const named = 3

/** A change as an instruction to whoever makes it, with the names that people use. */
export function changeWords(estate: Estate, change: Change): string {
  const lookup = lookupOf(estate)
  switch (change.change) {
    case 'revoke':
      return `Revoke ${change.grant}${endsWith(lookup, change.grant)}.`
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

function endsWith(lookup: Lookup, grant: string): string {
  const relations = lookup.onGrant(grant).filter((relation) => grantsOf(relation).includes(grant))
  if (relations.length === 0) return ''
  const words = relations.slice(0, named).map(({ id }) => factWords(lookup, id))
  const more = relations.length > named ? ` and ${relations.length - named} more` : ''
  return ` (ends: ${words.join('; ')}${more})`
}

function factWords(lookup: Lookup, id: string): string {
  const relation = lookup.relations.get(id)
  return relation === undefined
    ? nameOf(lookup, id)
    : `${nameOf(lookup, relation.from)} ${verb(relation.type)} ${nameOf(lookup, relation.to)}`
}

function nameOf(lookup: Lookup, id: string): string {
  return lookup.assets.get(id)?.name ?? id
}

function verb(type: string): string {
  return relationTypeByName.get(type)?.verb ?? type
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
