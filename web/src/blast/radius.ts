import type { Access, AssetNameFragment } from '../__generated__/graphql.ts'
import type { RadiusAnswer } from './radius-queries.ts'

/** An asset within a radius. */
export interface RadiusAsset {
  readonly asset: AssetNameFragment
  /** How many assets away from the middle it lies. */
  readonly column: number
  /** The asset before it on a shortest way from the middle; none in the middle. */
  readonly before: string | undefined
  /** What the attacker comes to hold of it, the soonest first; none where it only lies on the way. */
  readonly held: readonly { readonly access: Access; readonly hops: number; readonly cost: number }[]
}

/** A step between two assets, in the direction in which it is walked. */
export interface RadiusLink {
  readonly from: string
  readonly to: string
  readonly access: Access
  readonly rule: string
}

/** A radius asset by asset: footholds at one asset are one. */
export interface Radius {
  readonly middle: string
  readonly assets: ReadonlyMap<string, RadiusAsset>
  readonly links: readonly RadiusLink[]
}

/** Puts footholds together by asset and measures how far each lies from the middle. Inward, steps are walked towards the middle. */
export function radiusOf(answer: RadiusAnswer, inward: boolean): Radius {
  const middle = answer.of.asset
  const links = linksOf(answer)
  const names = new Map(
    answer.steps.flatMap(({ from, to }) => [from.asset, to.asset]).map((asset) => [asset.key, asset]),
  )
  for (const { foothold } of answer.reached) names.set(foothold.asset.key, foothold.asset)
  names.set(middle.key, middle)

  const outward = Map.groupBy(links, ({ from, to }) => (inward ? to : from))
  const found = new Map<string, { column: number; before: string | undefined }>([
    [middle.key, { column: 0, before: undefined }],
  ])
  // A map is walked in the order of insertion, entries added meanwhile included: breadth first.
  for (const [key, { column }] of found) {
    for (const link of outward.get(key) ?? []) {
      const next = inward ? link.from : link.to
      if (!found.has(next)) found.set(next, { column: column + 1, before: key })
    }
  }
  // What is reached without a step that tells how stands beside the middle: it is not left out.
  for (const { foothold } of answer.reached) {
    if (!found.has(foothold.asset.key)) found.set(foothold.asset.key, { column: 1, before: undefined })
  }

  const reached = Map.groupBy(answer.reached, ({ foothold }) => foothold.asset.key)
  const assets = [...found].flatMap(([key, place]) => {
    const asset = names.get(key)
    if (asset === undefined) return []
    const held = (reached.get(key) ?? []).map(({ foothold, hops, cost }) => ({ access: foothold.access, hops, cost }))
    return [[key, { asset, ...place, held: held.toSorted((a, b) => a.hops - b.hops) }] as const]
  })
  return { middle: middle.key, assets: new Map(assets), links }
}

/** One link for every pair of assets that a step joins: the first, which is on a shortest way. */
function linksOf({ steps }: RadiusAnswer): readonly RadiusLink[] {
  const links = new Map<string, RadiusLink>()
  for (const { from, to, rule } of steps) {
    const key = JSON.stringify([from.asset.key, to.asset.key])
    if (from.asset.key === to.asset.key || links.has(key)) continue
    links.set(key, { from: from.asset.key, to: to.asset.key, access: to.access, rule: rule.id })
  }
  return [...links.values()]
}

/** The assets between one asset and the middle, both included, in the order in which the attacker comes to hold them. */
export function wayOf(radius: Radius, key: string, inward: boolean): readonly string[] {
  const way: string[] = []
  for (let at: string | undefined = key; at !== undefined; at = radius.assets.get(at)?.before) way.push(at)
  return inward ? way : way.toReversed()
}
