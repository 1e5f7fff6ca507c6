import { assetKindByName, propertiesOf } from '../ontology/asset-kinds.ts'
import { type Approvable, approvalOf } from './approval.ts'
import { matchesPattern } from './asset-pattern.ts'
import type { AssetClaim, Claimed } from './claim.ts'
import type { Asset, Conflict } from './estate.ts'
import { isConflict, resolveAsset } from './resolve.ts'
import type { Mapping, Override, Rulings } from './ruling.ts'

/** An asset as sources and rulings have it; absent where sources do not agree about its kind. */
export interface Ruled {
  readonly asset?: Asset
  readonly conflicts: readonly Conflict[]
}

/**
 * Settles all claims about one asset under the rulings. Patterns look at the asset as sources and overrides have it, without
 * what mappings say, so no mapping depends on another and the result on no order.
 */
export function resolveUnder(claims: readonly Claimed<AssetClaim>[], rulings: Rulings, asOf: string): Ruled {
  const stated = resolveAsset(claims)
  if (isConflict(stated)) return { conflicts: [stated] }
  const overrides = rulings.overridesOf(stated.id).map((ruling) => ({ ruling, fault: faultOf(ruling.claim, stated) }))
  const fitting = overrides
    .filter(({ fault }) => fault === undefined)
    .map(({ ruling }) => overrideClaim(ruling, stated))
  const ruled = fitting.length === 0 ? stated : settled([...claims, ...fitting])
  const mapped = mappingClaims(rulings.mappings, ruled)
  const asset = mapped.length === 0 ? ruled : settled([...claims, ...fitting, ...mapped])
  return {
    asset: approvalOf(asset, ruled satisfies Approvable, rulings.approvals, asOf),
    conflicts: overrides.flatMap(({ ruling, fault }) =>
      fault === undefined ? [] : [{ id: stated.id, reason: fault, evidence: [ruling.claim.evidence] }],
    ),
  }
}

/** Why an override cannot be: the asset's kind has no such property, or not such a value. */
export function faultOf({ property, value }: Pick<Override, 'property' | 'value'>, asset: Pick<Asset, 'kind'>) {
  const { plural = asset.kind } = assetKindByName.get(asset.kind) ?? {}
  const declared = propertiesOf(asset.kind)[property]
  if (declared === undefined) return `an override states ${property}, which ${plural} do not have`
  if (declared.stamp === true) return `an override states ${property}, which is worked out and cannot be stated`
  if (!declared.schema.safeParse(value).success)
    return `an override states ${property} ${JSON.stringify(value)}, a value that ${plural} cannot have`
  return undefined
}

function settled(claims: readonly Claimed<AssetClaim>[]): Asset {
  const outcome = resolveAsset(claims)
  if (isConflict(outcome)) throw new Error(`rulings changed the kind of ${outcome.id}`)
  return outcome
}

function overrideClaim({ source, unit, claim }: Claimed<Override>, { id, kind }: Asset): Claimed<AssetClaim> {
  const { property, value, evidence } = claim
  return { source, unit, claim: { id, kind, properties: { [property]: value }, evidence } }
}

/** What mappings say of an asset: of each unit, per property, the last that matches. */
function mappingClaims(mappings: Rulings['mappings'], asset: Asset): Claimed<AssetClaim>[] {
  const last = new Map<string, Claimed<Mapping> & { readonly property: string }>()
  for (const mapping of mappings) {
    if (!matchesPattern(mapping.claim.match, asset)) continue
    for (const property of Object.keys(mapping.claim.properties))
      last.set(JSON.stringify([mapping.source, mapping.unit, property]), { ...mapping, property })
  }
  return [...last.values()].map(({ source, unit, claim, property }) => {
    const value = claim.properties[property]
    if (value === undefined) throw new Error(`a mapping lost its ${property}`)
    return {
      source,
      unit,
      claim: { id: asset.id, kind: asset.kind, properties: { [property]: value }, evidence: claim.evidence },
    }
  })
}
