import { approvedProperties } from '../ontology/approved.ts'
import { propertiesOf } from '../ontology/asset-kinds.ts'
import { matchesPattern } from './asset-pattern.ts'
import type { Claimed } from './claim.ts'
import type { Asset } from './estate.ts'
import type { Approval } from './ruling.ts'

/** What a pattern of an approved list looks at. */
export type Approvable = Pick<Asset, 'id' | 'name' | 'kind' | 'properties'>

/** Whether approved lists are about assets of this kind. */
export function isApprovable({ kind }: Pick<Asset, 'kind'>): boolean {
  return propertiesOf(kind)['approved'] === approvedProperties.approved
}

/**
 * An asset with what the approved lists say of it. Of the entries that name it the longest lasting decides, so it is expired
 * only when all are. Without any list nothing is said: an estate without one has no shadow.
 * @param matched the asset as patterns see it
 */
export function approvalOf(
  asset: Asset,
  matched: Approvable,
  approvals: readonly Claimed<Approval>[],
  asOf: string,
): Asset {
  if (approvals.length === 0 || !isApprovable(asset)) return asset
  let longest: Approval | undefined
  for (const { claim } of approvals)
    if (matchesPattern(claim.match, matched) && (longest === undefined || end(claim) > end(longest))) longest = claim
  if (longest === undefined) return { ...asset, properties: { ...asset.properties, approved: 'no' } }
  const { until, evidence } = longest
  const named = {
    ...asset,
    properties: { ...asset.properties, approved: 'yes', ...(until === undefined ? {} : { approvedUntil: until }) },
    evidence: [...asset.evidence, evidence],
    origins: { ...asset.origins, approved: asset.evidence.length },
  }
  return expired(named, asOf)
}

/** An approved asset whose approval has ended meanwhile is expired; any other stays as it is. */
export function expired(asset: Asset, asOf: string): Asset {
  const { approved, approvedUntil } = asset.properties
  if (approved !== 'yes' || typeof approvedUntil !== 'string' || Date.parse(approvedUntil) > Date.parse(asOf))
    return asset
  return { ...asset, properties: { ...asset.properties, approved: 'expired' } }
}

/** The time at which an approval ends: a day (`2027-01-31`) counts to its end in UTC. */
export function endOfApproval(until: string): string {
  return until.includes('T') ? until : `${until}T23:59:59Z`
}

function end({ until }: Approval): number {
  return until === undefined ? Number.POSITIVE_INFINITY : Date.parse(until)
}
