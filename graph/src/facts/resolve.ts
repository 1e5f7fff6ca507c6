import { type Kind, propertiesOf } from '../ontology/asset-kinds.ts'
import type { Property } from '../ontology/property.ts'
import { propertiesOfRelation } from '../ontology/relation-types.ts'
import type { AssetClaim, Claimed, Properties, RelationClaim } from './claim.ts'
import { type DisputedProperty, disputeOf } from './dispute.ts'
import type { Asset, Conflict, Relation } from './estate.ts'
import { relationId } from './relation-id.ts'
import { compareText, type Statement, settle } from './settle.ts'

/** Settles all claims about one asset; a conflict if they disagree about its kind. Stamps are not computed yet. */
export function resolveAsset(claims: readonly Claimed<AssetClaim>[]): Asset | Conflict {
  const ordered = inOrder(claims)
  const first = ordered[0]?.claim
  if (first === undefined) throw new Error('an asset without claims')
  const evidence = ordered.map(({ claim }) => claim.evidence)
  const kinds = [...new Set(ordered.map(({ claim }) => claim.kind))].sort()
  if (kinds.length > 1) {
    return { id: first.id, reason: `sources give it ${kinds.length} kinds: ${kinds.join(' and ')}`, evidence }
  }
  const { properties, origins, disputes } = settleAll(propertiesOf(first.kind), ordered)
  const named = nameOf(ordered)
  const all = named.dispute === undefined ? disputes : [...disputes, named.dispute]
  return { id: first.id, kind: first.kind, name: named.name, properties, evidence, origins, ...disputed(all) }
}

/** Settles all claims about one relation. */
export function resolveRelation(claims: readonly Claimed<RelationClaim>[]): Relation {
  const ordered = inOrder(claims)
  const first = ordered[0]?.claim
  if (first === undefined) throw new Error('a relation without claims')
  const { properties, origins, disputes } = settleAll(propertiesOfRelation(first.type), ordered)
  const { type, from, to } = first
  return {
    id: relationId(first),
    type,
    from,
    to,
    grants: [...first.grants].sort(),
    properties,
    evidence: ordered.map(({ claim }) => claim.evidence),
    origins,
    ...disputed(disputes),
  }
}

/** True for the outcome that is no asset. */
export function isConflict(outcome: Asset | Conflict): outcome is Conflict {
  return 'reason' in outcome
}

/** The kind's own word for a value that no source states. */
export function defaultsOf(declared: Readonly<Record<string, Property>>): Properties {
  return Object.fromEntries(
    Object.entries(declared).flatMap(([name, property]) =>
      property.default === undefined ? [] : [[name, property.default]],
    ),
  )
}

function inOrder<C extends AssetClaim | RelationClaim>(claims: readonly Claimed<C>[]): Claimed<C>[] {
  // What one unit rules about one asset are several claims, of one property each.
  const property = ({ claim }: Claimed<C>): string => Object.keys(claim.properties)[0] ?? ''
  return [...claims].sort(
    (a, b) => compareText(a.source, b.source) || compareText(a.unit, b.unit) || compareText(property(a), property(b)),
  )
}

function settleAll(
  declared: Readonly<Record<string, Property>>,
  claims: readonly Claimed<AssetClaim | RelationClaim>[],
) {
  const properties: Record<string, Properties[string]> = {}
  const origins: Record<string, number> = {}
  const disputes: DisputedProperty[] = []
  for (const [name, property] of Object.entries(declared)) {
    if (property.stamp) continue
    const statements = claims.flatMap(({ claim }, index): Statement[] => {
      const value = claim.properties[name]
      return value === undefined ? [] : [{ value, evidence: claim.evidence, claim: index }]
    })
    const settled = settle(property, statements)
    if (settled !== undefined) {
      origins[name] = settled.claim
      const dispute = disputeOf(name, property, statements, settled)
      if (dispute !== undefined) disputes.push(dispute)
    }
    const value = settled?.value ?? property.default
    if (value !== undefined) properties[name] = value
  }
  return { properties, origins, disputes }
}

/** Most facts are not disputed, and then carry nothing. */
function disputed(disputes: readonly DisputedProperty[]): Pick<Asset, 'disputes'> {
  return disputes.length === 0 ? {} : { disputes }
}

const nameProperty = { type: 'text', dispute: 'newest' } as Property

function nameOf(claims: readonly Claimed<AssetClaim>[]): { name: string; dispute: DisputedProperty | undefined } {
  const statements = claims.flatMap(({ claim }, index): Statement[] =>
    claim.name === undefined ? [] : [{ value: claim.name, evidence: claim.evidence, claim: index }],
  )
  const settled = settle(nameProperty, statements)
  if (typeof settled?.value !== 'string') return { name: claims[0]?.claim.id ?? '', dispute: undefined }
  return { name: settled.value, dispute: disputeOf('name', nameProperty, statements, settled) }
}

/** Kinds are compared by name everywhere. */
export function hasKind(asset: Pick<Asset, 'kind'>, kinds: readonly { readonly kind: Kind | string }[]): boolean {
  return kinds.some(({ kind }) => kind === asset.kind)
}
