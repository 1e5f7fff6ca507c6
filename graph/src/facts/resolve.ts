import { type Kind, propertiesOf } from '../ontology/asset-kinds.ts'
import type { Property } from '../ontology/property.ts'
import { propertiesOfRelation } from '../ontology/relation-types.ts'
import type { AssetClaim, Claimed, Properties, RelationClaim } from './claim.ts'
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
  const { properties, origins } = settleAll(propertiesOf(first.kind), ordered)
  return { id: first.id, kind: first.kind, name: nameOf(ordered), properties, evidence, origins }
}

/** Settles all claims about one relation. */
export function resolveRelation(claims: readonly Claimed<RelationClaim>[]): Relation {
  const ordered = inOrder(claims)
  const first = ordered[0]?.claim
  if (first === undefined) throw new Error('a relation without claims')
  const { properties, origins } = settleAll(propertiesOfRelation(first.type), ordered)
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
  for (const [name, property] of Object.entries(declared)) {
    if (property.stamp) continue
    const statements = claims.flatMap(({ claim }, index): Statement[] => {
      const value = claim.properties[name]
      return value === undefined ? [] : [{ value, evidence: claim.evidence, claim: index }]
    })
    const settled = settle(property, statements)
    if (settled !== undefined) origins[name] = settled.claim
    const value = settled?.value ?? property.default
    if (value !== undefined) properties[name] = value
  }
  return { properties, origins }
}

const nameProperty = { type: 'text', dispute: 'newest' } as Property

function nameOf(claims: readonly Claimed<AssetClaim>[]): string {
  const statements = claims.flatMap(({ claim }, index): Statement[] =>
    claim.name === undefined ? [] : [{ value: claim.name, evidence: claim.evidence, claim: index }],
  )
  const settled = settle(nameProperty, statements)?.value
  return typeof settled === 'string' ? settled : (claims[0]?.claim.id ?? '')
}

/** Kinds are compared by name everywhere. */
export function hasKind(asset: Pick<Asset, 'kind'>, kinds: readonly { readonly kind: Kind | string }[]): boolean {
  return kinds.some(({ kind }) => kind === asset.kind)
}
