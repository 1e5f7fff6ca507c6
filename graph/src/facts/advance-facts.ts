import { tool } from '../ontology/assets/tool.ts'
import { provides } from '../ontology/relations/provides.ts'
import { admitRelations } from './admit-relations.ts'
import { expired, isApprovable } from './approval.ts'
import type { AssetClaim, Claimed, RelationClaim } from './claim.ts'
import type { Asset, Conflict, Estate, Gap, Relation } from './estate.ts'
import { resolveRelation } from './resolve.ts'
import { resolveUnder } from './resolve-under.ts'
import { noRulings, type Ruling, type Rulings } from './ruling.ts'
import { earlierIfSame } from './same-fact.ts'
import { compareText } from './settle.ts'
import { stampTool } from './stamp.ts'
import { waitsOf } from './waits.ts'

/** All claims that are left about some facts; none left: the fact is gone. */
export interface TouchedClaims {
  readonly assets: ReadonlyMap<string, readonly Claimed<AssetClaim>[]>
  readonly relations: ReadonlyMap<string, readonly Claimed<RelationClaim>[]>
  /** Overrides of the assets among them, and all mappings and approvals. Default: none. */
  readonly rulings?: Rulings
}

export interface Advanced {
  /** Facts that say what they said before are the same objects as in the estate before. */
  readonly estate: Estate
  /** Ids of relations that wait for an asset. */
  readonly waiting: readonly string[]
}

/** An estate of nothing: what the first joining starts from. */
export const emptyEstate: Estate = {
  asOf: '',
  assets: [],
  relations: [],
  conflicts: [],
  waiting: 0,
  waits: [],
  gaps: [],
}

/**
 * Joins what changed into an estate. Equal to joining all claims anew, but that evidence of a fact which did not change
 * keeps the time at which it was observed first.
 * @param touched must hold every fact whose claims changed, every relation that waited, everything that was in
 * conflict, the tools of `toolsToStamp`, and the assets of `assetsUnder` for mappings and approvals that changed
 */
export function advanceFacts(
  previous: Estate,
  touched: TouchedClaims,
  asOf: string,
  gaps: readonly Gap[] = [],
): Advanced {
  const conflicts: Conflict[] = []
  const before = new Map(previous.assets.map((asset) => [asset.id, asset]))
  const assets = new Map(before)
  for (const [id, asset] of assets) {
    const now = expired(asset, asOf)
    if (now !== asset) assets.set(id, now)
  }
  for (const [id, claims] of touched.assets) {
    const { asset, conflicts: found = [] } =
      claims.length === 0 ? {} : resolveUnder(claims, touched.rulings ?? noRulings, asOf)
    conflicts.push(...found)
    if (asset === undefined) assets.delete(id)
    else assets.set(id, asset)
  }

  const candidates = relationsToAdmit(
    previous.relations,
    touched,
    (id) => before.get(id)?.kind !== assets.get(id)?.kind,
  )
  const admitted = admitRelations(candidates, assets)
  const anew = new Set([...touched.relations.keys(), ...candidates.map(({ id }) => id)])
  const relations = [...previous.relations.filter(({ id }) => !anew.has(id)), ...admitted.relations]

  const servers = serversOf(relations, touched.assets, assets)
  for (const id of touched.assets.keys()) {
    const asset = assets.get(id)
    if (asset === undefined) continue
    const stamped = asset.kind === tool.kind ? stampTool(asset, servers.get(id) ?? []) : asset
    assets.set(id, earlierIfSame(before.get(id), stamped))
  }
  const waiting = admitted.waiting.map(({ id }) => id).sort(compareText)
  return {
    estate: {
      asOf,
      assets: [...assets.values()].sort(byId),
      relations: relations.sort(byId),
      conflicts: [...conflicts, ...admitted.conflicts].sort(byId),
      waiting: waiting.length,
      waits: waitsOf(admitted.waiting, assets),
      gaps,
    },
    waiting,
  }
}

/** Tools whose stamps depend on facts that changed: those of a touched server, and of a touched PROVIDES. */
export function toolsToStamp(
  previous: Pick<Estate, 'relations'>,
  touchedAssets: Pick<ReadonlySet<string>, 'has'>,
  touchedRelations: TouchedClaims['relations'],
): Set<string> {
  const tools = new Set<string>()
  for (const { id, type, from, to } of previous.relations)
    if (type === provides.type && (touchedAssets.has(from) || touchedRelations.has(id))) tools.add(to)
  for (const [first] of touchedRelations.values()) if (first?.claim.type === provides.type) tools.add(first.claim.to)
  return tools
}

/** Assets that must be settled anew when mappings or approvals change, since patterns may name any. */
export function assetsUnder(previous: Pick<Estate, 'assets'>, changed: ReadonlySet<Ruling['form']>): string[] {
  if (changed.has('mapping')) return previous.assets.map(({ id }) => id)
  return changed.has('approval') ? previous.assets.filter(isApprovable).map(({ id }) => id) : []
}

/**
 * Relations to be let in anew: touched ones that are left; untouched ones of an asset that came, went or changed its
 * kind; and, since a tool has one server, all that provide a tool which one of these provides.
 */
function relationsToAdmit(
  previous: readonly Relation[],
  touched: TouchedClaims,
  changedKind: (asset: string) => boolean,
): Relation[] {
  const isTouched = ({ id }: Relation): boolean => touched.relations.has(id)
  const before = new Map(previous.filter(isTouched).map((relation) => [relation.id, relation]))
  const resolved = [...touched.relations].flatMap(([id, claims]) =>
    claims.length === 0 ? [] : [earlierIfSame(before.get(id), resolveRelation(claims))],
  )
  const displaced = previous.filter((relation) => changedKind(relation.from) || changedKind(relation.to))
  const tools = new Set(
    [...before.values(), ...resolved, ...displaced].flatMap(({ type, to }) => (type === provides.type ? [to] : [])),
  )
  const beside = previous.filter(({ type, to }) => type === provides.type && tools.has(to))
  const untouched = new Set([...displaced, ...beside].filter((relation) => !isTouched(relation)))
  return [...resolved, ...untouched]
}

function serversOf(
  relations: readonly Relation[],
  tools: Pick<ReadonlyMap<string, unknown>, 'has'>,
  assets: ReadonlyMap<string, Asset>,
): Map<string, Asset[]> {
  const servers = new Map<string, Asset[]>()
  for (const { type, from, to } of relations) {
    const server = type === provides.type && tools.has(to) ? assets.get(from) : undefined
    if (server !== undefined) servers.set(to, [...(servers.get(to) ?? []), server])
  }
  return servers
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareText(a.id, b.id)
}
