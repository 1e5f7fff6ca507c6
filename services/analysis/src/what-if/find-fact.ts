import type { Asset, Relation } from '@throughline/graph/facts/estate.ts'
import { type Refusal, refuse } from '../refusal.ts'
import type { Lookup } from './lookup.ts'

/** How many of the assets that share a name are listed. */
const listed = 5

/** The asset (by id, else by a name that no other has) or the relation (by id) that a person named. */
export function findFact(lookup: Lookup, text: string): Asset | Relation | Refusal {
  const byId = lookup.assets.get(text) ?? lookup.relations.get(text)
  if (byId !== undefined) return byId
  const byName = lookup.named(text)
  const [only] = byName
  if (only === undefined) return refuse(`There is no asset or relation ${JSON.stringify(text)}.`)
  if (byName.length === 1) return only
  const ids = byName.slice(0, listed).map(({ id }) => id)
  const more = byName.length > listed ? ` and ${byName.length - listed} more` : ''
  return refuse(
    `${byName.length} assets are called ${JSON.stringify(text)}; name one by its id: ${ids.join(', ')}${more}.`,
  )
}

export function isAsset(fact: Asset | Relation): fact is Asset {
  return 'kind' in fact
}
