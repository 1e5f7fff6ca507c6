import { type Estate, grantsOf, type Relation } from '@throughline/graph/facts/estate.ts'
import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import type { Change, Removals } from './changes.ts'
import { findFact, isAsset } from './find-fact.ts'
import type { Lookup } from './lookup.ts'

/** What a question takes away; a refusal where it names nothing that is there, or something of which it cannot be said what would follow. */
export function removalsOf(lookup: Lookup, changes: readonly Change[]): Removals | Refusal {
  const grants = new Set<string>()
  const relations = new Set<string>()
  const assets = new Set<string>()
  for (const change of changes) {
    if (change.change === 'revoke') {
      const refusal = refuseGrant(lookup, change.grant)
      if (refusal !== undefined) return refusal
      grants.add(change.grant)
    } else if (change.change === 'remove') {
      const fact = findFact(lookup, change.of)
      if (isRefusal(fact)) return fact
      if (isAsset(fact)) assets.add(fact.id)
      else relations.add(fact.id)
    }
  }
  return { grants, relations, assets }
}

/** Whether a relation ends with what is taken away. */
export function isRemoved(relation: Relation, { grants, relations, assets }: Removals): boolean {
  return (
    relations.has(relation.id) ||
    assets.has(relation.from) ||
    assets.has(relation.to) ||
    (grants.size > 0 && grantsOf(relation).some((grant) => grants.has(grant)))
  )
}

/** An estate without what is taken away. Stamps stay, so that no path opens. */
export function without(estate: Estate, removals: Removals): Estate {
  return {
    ...estate,
    assets: estate.assets.filter(({ id }) => !removals.assets.has(id)),
    relations: estate.relations.filter((relation) => !isRemoved(relation, removals)),
  }
}

function refuseGrant(lookup: Lookup, grant: string): Refusal | undefined {
  if (lookup.denies(grant))
    return refuse(`${grant} also denies: what revoking it would open cannot be said without its source.`)
  if (lookup.onGrant(grant).length > 0) return undefined
  const relation = lookup.relations.get(grant)
  if (relation !== undefined)
    return refuse(`${grant} is a relation; what a person would revoke is its grant: ${relation.grants.join(', ')}.`)
  return refuse(
    `No relation rests on the grant ${JSON.stringify(grant)}. If it denies, what revoking it would open cannot be said.`,
  )
}
