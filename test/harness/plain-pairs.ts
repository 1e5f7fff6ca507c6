import { entriesFor } from '@throughline/analysis/entries.ts'
import { isRefusal } from '@throughline/analysis/refusal.ts'
import { allTargets } from '@throughline/analysis/targets.ts'
import type { Derived } from '@throughline/graph/derive/derived.ts'
import { type Access, accesses } from '@throughline/graph/footholds/access.ts'
import { accessOfFoothold, assetOfFoothold, footholdId } from '@throughline/graph/footholds/foothold.ts'

/** One (entry, target) pair that is connected, and what its cheapest path costs. */
export interface PlainPair {
  readonly entry: string
  /** Id of the target's asset. */
  readonly asset: string
  /** The accesses of the target, as one word. */
  readonly target: string
  readonly cost: number
}

/**
 * Every connected (entry, target) pair of an estate, by relaxing all steps until nothing improves: slow, plain, and independent of
 * the searches that it is held against.
 */
export function plainPairs(derived: Derived): ReadonlyMap<string, PlainPair> {
  const { facts } = derived
  const entries = entriesFor(facts, {})
  if (isRefusal(entries)) throw new Error(entries.refused)
  const pairs = new Map<string, PlainPair>()
  for (const { asset, foothold, access } of entries) {
    const cost = leastCosts(derived, foothold)
    for (const target of allTargets(facts)) {
      const reached = target.footholds.flatMap((end) => cost.get(end) ?? [])
      if (reached.length === 0 || target.asset === asset) continue
      const entry = footholdId({ asset: facts.asset(asset).id, access })
      const { id } = facts.asset(target.asset)
      const held = target.footholds.map((end): Access => accessOfFoothold(end)).join('/')
      pairs.set(`${entry} → ${held}@${id}`, { entry, asset: id, target: held, cost: Math.min(...reached) })
    }
  }
  return pairs
}

function leastCosts({ steps, facts }: Derived, start: number): ReadonlyMap<number, number> {
  const cost = new Map([[start, 0]])
  for (let round = 0; round < facts.assets.length * accesses.length; round++) {
    let improved = false
    for (let step = 0; step < steps.count; step++) {
      const before = cost.get(steps.from[step] ?? -1)
      if (before === undefined) continue
      const first = steps.derivations.start[step] ?? 0
      const after = before + (steps.derivations.difficulty[first] ?? 0)
      const end = steps.to[step] ?? -1
      if (after < (cost.get(end) ?? Number.POSITIVE_INFINITY)) {
        cost.set(end, after)
        improved = true
      }
    }
    if (!improved) return cost
  }
  throw new Error(`costs of ${assetOfFoothold(start)} do not settle`)
}
