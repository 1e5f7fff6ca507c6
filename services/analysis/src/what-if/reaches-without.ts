import type { Derived } from '@throughline/graph/derive/derived.ts'
import { edgeTypes, firstCapabilityType } from '@throughline/graph/derive/edge-types.ts'
import type { FactTable } from '@throughline/graph/derive/fact-table.ts'
import { accesses } from '@throughline/graph/footholds/access.ts'
import { footholdId } from '@throughline/graph/footholds/foothold.ts'
import { footholdOf } from '../shown-step.ts'
import { stepGraphOf } from '../step-graph-of.ts'
import type { Holding } from '../support/holding.ts'
import type { Target } from '../targets.ts'
import type { Removals } from './changes.ts'
import { lookupOf } from './lookup.ts'
import type { Pair, ReachedTarget, Reaches } from './reaches.ts'
import { type KnownReaches, type PairKey, removingFrom } from './reaches-known.ts'
import type { World } from './worlds.ts'

/** A world from which something was taken away, and the relations and capabilities that went. Good until the next question. */
export interface RemainingWorld extends World {
  readonly lost: readonly number[]
  readonly holding: Holding
  /** Steps that hold no more or cost more, and those at assets that are gone. */
  readonly changedSteps: readonly number[]
}

/** What is left of a revision without what is taken away: no rule is run, since each derivation carries its evidence. */
export function remainingWorld(derived: Derived, removals: Removals): RemainingWorld {
  const { facts, estate } = derived
  const { trials } = removingFrom(derived)
  const gone = new Set([...removals.assets].map((id) => facts.assetNumber(id)))
  const lookup = lookupOf(estate)
  const relations = new Set<number>()
  for (const grant of removals.grants)
    for (const { id } of lookup.onGrant(grant)) relations.add(facts.findRelation(id) ?? -1)
  for (const id of removals.relations) relations.add(facts.findRelation(id) ?? -1)
  for (const asset of gone) for (const relation of relationsAt(facts, asset)) relations.add(relation)
  const holding = trials.try({ relations, hardened: [], assets: gone })
  return {
    derived,
    graph: stepGraphOf(derived),
    gone,
    holding,
    lost: trials.lost,
    changedSteps: gone.size === 0 ? trials.changedSteps : [...trials.changedSteps, ...stepsAt(derived, gone)],
    lives: (edge) => holding.nodes[edge] === 1,
  }
}

/**
 * What reaches what in such a world. A pair keeps its cheapest path while no step of it changed, because nothing can become cheaper;
 * the others are searched for anew.
 */
export function reachesWithout(known: KnownReaches, world: RemainingWorld): Reaches {
  const { reaches: before } = known
  const byTarget = new Map(before.byTarget)
  const affected = Map.groupBy(affectedPairs(known, world), ({ entry }) => entry)
  for (const [entry, pairs] of affected) {
    const costs = costsAnew(known, world, entry, pairs)
    for (const { target } of pairs) {
      const reached = byTarget.get(target)
      const pair = reached?.pairs.get(entry)
      if (reached === undefined || pair === undefined) throw new Error(`no pair ${entry} ${target}`)
      const left = new Map<string, Pair>(reached.pairs)
      const cost = costs.get(reached.target)
      if (cost === undefined) left.delete(entry)
      else left.set(entry, { entry: pair.entry, cost, path: undefined })
      byTarget.set(target, { ...reached, pairs: left })
    }
  }
  const isLeft = ({ asset }: { readonly asset: number }): boolean => !world.gone.has(asset)
  for (const [key, { target }] of before.byTarget) if (!isLeft(target)) byTarget.delete(key)
  return {
    world,
    completeness: before.completeness,
    entries: before.entries.filter(isLeft),
    targets: before.targets.filter(isLeft),
    byTarget: byTarget satisfies ReadonlyMap<string, ReachedTarget>,
  }
}

function affectedPairs({ pairsByStep }: KnownReaches, { changedSteps }: RemainingWorld): readonly PairKey[] {
  const affected = new Map<string, PairKey>()
  for (const step of changedSteps)
    for (const pair of pairsByStep.get(step) ?? []) affected.set(`${pair.entry} → ${pair.target}`, pair)
  return [...affected.values()]
}

/** What the cheapest path from an entry to each of some targets costs now; a target that is missing is not reached. */
function costsAnew(
  { reaches: before, within }: KnownReaches,
  world: RemainingWorld,
  entry: string,
  pairs: readonly PairKey[],
): ReadonlyMap<Target, number> {
  const start = before.entries.find(({ foothold }) => footholdId(footholdOf(world.graph, foothold)) === entry)
  const targets = pairs.flatMap(({ target }) => before.byTarget.get(target)?.target ?? [])
  if (start === undefined || world.gone.has(start.asset)) return new Map()
  const { explorer } = removingFrom(world.derived)
  const { found } = explorer.explore(world.holding, [start.foothold], { targets, within })
  return new Map(found.map(({ target, cost }) => [target, cost]))
}

/** Enabled relations that end with an asset. */
function* relationsAt(facts: FactTable, asset: number): Iterable<number> {
  for (const type of edgeTypes.keys()) {
    if (type >= firstCapabilityType) return
    for (let edge = facts.firstFrom(type, asset); edge !== -1; edge = facts.nextFrom(edge)) yield edge
    for (let edge = facts.firstTo(type, asset); edge !== -1; edge = facts.nextTo(edge)) yield edge
  }
}

/** All steps into and out of footholds on these assets. */
function* stepsAt(derived: Derived, assets: ReadonlySet<number>): Iterable<number> {
  const graph = stepGraphOf(derived)
  for (const asset of assets) {
    for (let foothold = asset * accesses.length; foothold < (asset + 1) * accesses.length; foothold++) {
      for (const { start, edges } of [graph.out, graph.in]) yield* edges.subarray(start[foothold], start[foothold + 1])
    }
  }
}
