import { admitRelations } from '@throughline/graph/facts/admit-relations.ts'
import type { AssetClaim, RelationClaim } from '@throughline/graph/facts/claim.ts'
import type { Asset, Estate, Relation } from '@throughline/graph/facts/estate.ts'
import { relationId } from '@throughline/graph/facts/relation-id.ts'
import { isConflict, resolveAsset, resolveRelation } from '@throughline/graph/facts/resolve.ts'
import { compareText, type Statement, settle } from '@throughline/graph/facts/settle.ts'
import { propertiesOf } from '@throughline/graph/ontology/asset-kinds.ts'
import type { Property } from '@throughline/graph/ontology/property.ts'
import { propertiesOfRelation } from '@throughline/graph/ontology/relation-types.ts'
import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import type { AddedFacts } from './changes.ts'

/** One claim's place among others does not matter to what it says. */
const unit = 'what-if'

/**
 * An estate with more claims joined into it: the same as joining all claims anew, since settling a dispute with the settled value is
 * settling it with all that was settled before. What would be refused or would wait for an asset refuses the question.
 */
export function addFacts(estate: Estate, added: AddedFacts): Estate | Refusal {
  const assets = addAssets(estate, added.assets)
  if (isRefusal(assets)) return assets
  const relations = new Map(estate.relations.map((relation) => [relation.id, relation]))
  for (const [id, claims] of Map.groupBy(added.relations, relationId)) {
    const fresh = resolveRelation(claims.map((claim) => ({ source: claim.evidence.source, unit, claim })))
    const known = relations.get(id)
    relations.set(id, known === undefined ? fresh : joined(known, claims, propertiesOfRelation(known.type)))
  }
  const admitted = admitRelations(relations.values(), assets)
  const [conflict] = admitted.conflicts
  if (conflict !== undefined) return refuse(`The added facts contradict what is known: ${conflict.reason}.`)
  const [waiting] = admitted.waiting
  if (waiting !== undefined) {
    const missing = assets.has(waiting.from) ? waiting.to : waiting.from
    return refuse(
      `The added ${waiting.type} from ${waiting.from} to ${waiting.to} names ${missing}, which is not there.`,
    )
  }
  return { ...estate, assets: [...assets.values()].sort(byId), relations: [...admitted.relations].sort(byId) }
}

function addAssets(estate: Estate, claims: readonly AssetClaim[]): Map<string, Asset> | Refusal {
  const assets = new Map(estate.assets.map((asset) => [asset.id, asset]))
  const refused = new Map(estate.conflicts.filter(({ id }) => !assets.has(id)).map(({ id, reason }) => [id, reason]))
  for (const [id, all] of Map.groupBy(claims, (claim) => claim.id)) {
    const reason = refused.get(id)
    if (reason !== undefined)
      return refuse(`What is known of ${id} is refused, so nothing can be added to it: ${reason}.`)
    const fresh = resolveAsset(all.map((claim) => ({ source: claim.evidence.source, unit, claim })))
    if (isConflict(fresh)) return refuse(`The added facts contradict each other: of ${id}, ${fresh.reason}.`)
    const known = assets.get(id)
    if (known !== undefined && known.kind !== fresh.kind)
      return refuse(`The added facts call ${id} a ${fresh.kind}; it is known as a ${known.kind}.`)
    assets.set(id, known === undefined ? fresh : joined(known, all, propertiesOf(known.kind)))
  }
  return assets
}

function joined<F extends Asset | Relation>(
  known: F,
  claims: readonly (AssetClaim | RelationClaim)[],
  declared: Readonly<Record<string, Property>>,
): F {
  const evidence = [...known.evidence, ...claims.map((claim) => claim.evidence)]
  const properties = { ...known.properties }
  const origins = { ...known.origins }
  for (const [name, property] of Object.entries(declared)) {
    if (property.stamp === true) continue
    const added = claims.flatMap((claim, index): Statement[] => {
      const value = claim.properties[name]
      return value === undefined ? [] : [{ value, evidence: claim.evidence, claim: known.evidence.length + index }]
    })
    if (added.length === 0) continue
    const settled = settle(property, [...statedBefore(known, name), ...added])
    if (settled === undefined) continue
    properties[name] = settled.value
    origins[name] = settled.claim
  }
  return { ...known, evidence, properties, origins }
}

/** The value that was settled before, as one statement; none where it is a default or a stamp. */
function statedBefore(known: Asset | Relation, name: string): readonly Statement[] {
  const claim = known.origins[name]
  const evidence = claim === undefined ? undefined : known.evidence[claim]
  const value = known.properties[name]
  return claim === undefined || evidence === undefined || value === undefined ? [] : [{ value, evidence, claim }]
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareText(a.id, b.id)
}
