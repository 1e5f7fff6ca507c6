import { grantsOf } from '@throughline/graph/facts/estate.ts'
import { relationTypeByName } from '@throughline/graph/ontology/relation-types.ts'
import type { Lookup } from './lookup.ts'

/** Relations of a grant that are named; the others are counted. */
const named = 3

/** What ends with a grant, with the names that people use: "support-bot can call order search; … and 2 more". Empty where nothing does. */
export function grantWords(lookup: Lookup, grant: string): string {
  const relations = lookup.onGrant(grant).filter((relation) => grantsOf(relation).includes(grant))
  const words = relations.slice(0, named).map(({ id }) => factWords(lookup, id))
  const more = relations.length > named ? ` and ${relations.length - named} more` : ''
  return `${words.join('; ')}${more}`
}

/** An asset by its name, or a relation as "name verb name"; by its id where there is no such fact. */
export function factWords(lookup: Lookup, id: string): string {
  const relation = lookup.relations.get(id)
  return relation === undefined
    ? nameOf(lookup, id)
    : `${nameOf(lookup, relation.from)} ${verb(relation.type)} ${nameOf(lookup, relation.to)}`
}

/** The name of an asset; its id where there is no such asset. */
export function nameOf(lookup: Lookup, id: string): string {
  return lookup.assets.get(id)?.name ?? id
}

/** How a relation is read between its ends: "can call". */
export function verb(type: string): string {
  return relationTypeByName.get(type)?.verb ?? type
}
