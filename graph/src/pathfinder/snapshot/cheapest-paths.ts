import type { Completeness } from '../pathfinder.ts'
import { bestTree, pathTo } from './best-tree.ts'
import { breadthFirst } from './breadth-first.ts'
import { kCheapestPaths } from './k-cheapest.ts'
import type { Lane } from './lane.ts'
import { type Distances, search } from './search.ts'
import { searchByHops, walkLevels } from './search-by-hops.ts'
import { SearchSpace } from './search-space.ts'
import type { SearchGraph } from './step-graph.ts'
import { byIds, type StepPath, stepPath } from './step-path.ts'
import { walkTo } from './walk.ts'

export interface CheapestOptions {
  /** What a step costs: `graph.weight` for cheapest, `graph.hop` for shortest. */
  readonly weights: Uint8Array
  /** How many paths of each pair, best first; 1 where nothing is said. */
  readonly k?: number | undefined
  readonly maxHops?: number | undefined
  /** Milliseconds. */
  readonly deadline?: number | undefined
}

export interface CheapestPaths {
  readonly completeness: Completeness
  readonly paths: readonly StepPath[]
}

/**
 * The cheapest path of every connected (entry, target) pair: of those the one with the fewest hops, of those the first by the ids of its
 * shown steps. A target is a set of footholds of which any will do. An entry that is one of its target's footholds has no path to it;
 * one that only weakens to it has a path of no steps.
 *
 * With `k`, the k best of every pair in that order, all loopless: see `kCheapestPaths`.
 *
 * One search per entry or one per target, whichever are fewer, over what lies between them only.
 */
export function cheapestPaths(
  graph: SearchGraph,
  entries: readonly number[],
  targets: readonly (readonly number[])[],
  { weights, k = 1, maxHops = Number.POSITIVE_INFINITY, deadline }: CheapestOptions,
): CheapestPaths {
  const stopAt = deadline === undefined ? Number.POSITIVE_INFINITY : performance.now() + deadline
  const within = between(graph, entries, targets.flat())
  const space = new SearchSpace(graph.footholds)
  const lane: Lane = { graph, weights, within, stopAt, space }
  if (k > 1) {
    const { found, outOfTime, tooLong } = kCheapestPaths(lane, entries, targets, k, maxHops)
    return { completeness: completenessOf(outOfTime, deadline, tooLong, maxHops), paths: found }
  }
  const pairs =
    entries.length <= targets.length ? fromEntries(lane, entries, targets) : fromTargets(lane, entries, targets)
  const paths: StepPath[] = []
  const tooLong: StepPath[] = []
  for (const pair of pairs.found) (pair.hops > maxHops ? tooLong : paths).push(pair)
  for (const [target, found] of Map.groupBy(tooLong, (pair) => pair.target)) {
    const levels = searchByHops(lane, targets[target] ?? [], maxHops)
    for (const { entry } of found) {
      const start = entries[entry] ?? -1
      const steps = walkLevels(lane, levels, start)
      if (steps !== undefined) paths.push(stepPath(graph, { entry, target }, start, targets[target] ?? [], steps))
    }
  }
  paths.sort((a, b) => a.entry - b.entry || a.target - b.target)
  return {
    completeness: completenessOf(pairs.outOfTime || performance.now() > stopAt, deadline, tooLong.length > 0, maxHops),
    paths,
  }
}

interface Pairs {
  readonly found: readonly StepPath[]
  readonly outOfTime: boolean
}

function fromEntries(lane: Lane, entries: readonly number[], targets: readonly (readonly number[])[]): Pairs {
  const { graph, weights } = lane
  const found: StepPath[] = []
  const targetsAt = Map.groupBy(
    targets.flatMap((footholds, target) => footholds.map((foothold) => ({ foothold, target }))),
    ({ foothold }) => foothold,
  )
  for (const [entry, foothold] of entries.entries()) {
    const distances = search(graph, [foothold], { ...lane, direction: 'out' })
    if (distances.outOfTime) return { found, outOfTime: true }
    const near = new Set(distances.reached.flatMap((end) => targetsAt.get(end)?.map(({ target }) => target) ?? []))
    if (near.size === 0) continue
    const tree = bestTree(graph, distances, weights)
    for (const target of near) {
      const footholds = targets[target] ?? []
      if (footholds.includes(foothold)) continue
      const [steps] = nearest(distances, footholds)
        .map((end) => pathTo(graph, tree, end))
        .sort(byIds(graph))
      if (steps !== undefined) found.push(stepPath(graph, { entry, target }, foothold, footholds, steps))
    }
  }
  return { found, outOfTime: false }
}

function fromTargets(lane: Lane, entries: readonly number[], targets: readonly (readonly number[])[]): Pairs {
  const { graph, weights } = lane
  const found: StepPath[] = []
  for (const [target, footholds] of targets.entries()) {
    const distances = search(graph, footholds, { ...lane, direction: 'in' })
    if (distances.outOfTime) return { found, outOfTime: true }
    for (const [entry, foothold] of entries.entries()) {
      if (distances.space.hops[foothold] === -1 || footholds.includes(foothold)) continue
      const steps = walkTo(graph, distances, weights, foothold)
      found.push(stepPath(graph, { entry, target }, foothold, footholds, steps))
    }
  }
  return { found, outOfTime: false }
}

/** Footholds on some way from an entry to a target: 1, all others 0. */
function between(graph: SearchGraph, entries: readonly number[], targets: readonly number[]): Uint8Array {
  const { space } = breadthFirst(graph, entries, { direction: 'out' })
  const reachable = new Uint8Array(graph.footholds)
  for (const foothold of space.reached) reachable[foothold] = 1
  breadthFirst(graph, targets, { direction: 'in', within: reachable, space })
  const within = new Uint8Array(graph.footholds)
  for (const foothold of space.reached) within[foothold] = 1
  return within
}

/** The footholds with the least cost and then the fewest hops. */
function nearest({ space: { cost, hops } }: Distances, footholds: readonly number[]): number[] {
  const reached = footholds.filter((foothold) => cost[foothold] !== -1)
  const compare = (a: number, b: number): number => (cost[a] ?? 0) - (cost[b] ?? 0) || (hops[a] ?? 0) - (hops[b] ?? 0)
  const [best] = reached.toSorted(compare)
  return best === undefined ? [] : reached.filter((foothold) => compare(foothold, best) === 0)
}

function completenessOf(
  outOfTime: boolean,
  deadline: number | undefined,
  tooLong: boolean,
  maxHops: number,
): Completeness {
  if (outOfTime && deadline !== undefined) return { kind: 'bounded', by: 'time', limit: deadline }
  return tooLong ? { kind: 'bounded', by: 'hops', limit: maxHops } : { kind: 'exhaustive' }
}
