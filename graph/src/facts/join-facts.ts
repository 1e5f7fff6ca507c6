import { admitRelations } from './admit-relations.ts'
import type { AssetClaim, Claimed, RelationClaim } from './claim.ts'
import type { Asset, Conflict, Estate, Gap } from './estate.ts'
import { relationId } from './relation-id.ts'
import { resolveRelation } from './resolve.ts'
import { resolveUnder } from './resolve-under.ts'
import { gatherRulings, type Ruling } from './ruling.ts'
import { compareText } from './settle.ts'
import { stampAssets } from './stamp.ts'
import { waitsOf } from './waits.ts'

/** All claims of all sources, in any order. */
export interface Claims {
  readonly assets: Iterable<Claimed<AssetClaim>>
  readonly relations: Iterable<Claimed<RelationClaim>>
  readonly rulings?: Iterable<Claimed<Ruling>>
}

/** Joins the claims of all sources into one estate. Pure, and independent of the order of the claims. */
export function joinFacts(claims: Claims, asOf: string, gaps: readonly Gap[] = []): Estate {
  const rulings = gatherRulings(claims.rulings ?? [])
  const conflicts: Conflict[] = []
  const assets: Asset[] = []
  for (const group of groupBy(claims.assets, ({ claim }) => claim.id).values()) {
    const ruled = resolveUnder(group, rulings, asOf)
    conflicts.push(...ruled.conflicts)
    if (ruled.asset !== undefined) assets.push(ruled.asset)
  }
  const assetById = new Map(assets.map((asset) => [asset.id, asset]))
  const resolved = [...groupBy(claims.relations, ({ claim }) => relationId(claim)).values()].map(resolveRelation)
  const admitted = admitRelations(resolved, assetById)
  const byId = (a: { id: string }, b: { id: string }): number => compareText(a.id, b.id)
  return {
    asOf,
    assets: stampAssets(assets, admitted.relations, assetById).sort(byId),
    relations: admitted.relations.sort(byId),
    conflicts: [...conflicts, ...admitted.conflicts].sort(byId),
    waiting: admitted.waiting.length,
    waits: waitsOf(admitted.waiting, assetById),
    gaps,
  }
}

function groupBy<T>(items: Iterable<T>, key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group === undefined) groups.set(key(item), [item])
    else group.push(item)
  }
  return groups
}
