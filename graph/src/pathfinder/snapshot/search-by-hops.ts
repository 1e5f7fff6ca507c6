import type { Lane } from './lane.ts'
import { firstStep } from './walk.ts'

/** Least costs to the goals by hops: level `h` holds the footholds for which exactly `h` hops are cheaper than any fewer. */
export type HopLevels = readonly ReadonlyMap<number, number>[]

/**
 * Searches against the steps from the goals, with at most `maxHops` hops: needed where the cheapest path has too many, since a
 * dearer one with fewer may do. Paths of more hops are kept only where they are cheaper.
 */
export function searchByHops(
  { graph, weights, within, stopAt }: Lane,
  goals: Iterable<number>,
  maxHops: number,
): HopLevels {
  const { start, loud, edges } = graph.in
  const least = new Map<number, number>()
  const offer = (level: Map<number, number>, foothold: number, cost: number): void => {
    if (within[foothold] === 0 || (least.get(foothold) ?? Number.POSITIVE_INFINITY) <= cost) return
    least.set(foothold, cost)
    level.set(foothold, cost)
  }
  const close = (level: Map<number, number>): Map<number, number> => {
    // Entries that are added, or made cheaper, while it is read are read too: a map keeps the place of a changed one.
    for (let before = -1; before !== total(level); ) {
      before = total(level)
      for (const [foothold, cost] of level)
        for (let place = start[foothold] ?? 0; place < (loud[foothold] ?? 0); place++)
          offer(level, graph.from[edges[place] ?? 0] ?? 0, cost)
    }
    return level
  }
  const first = new Map<number, number>()
  for (const goal of goals) offer(first, goal, 0)
  const levels = [close(first)]
  while (levels.length <= maxHops && performance.now() <= stopAt) {
    const next = new Map<number, number>()
    for (const [foothold, cost] of levels.at(-1) ?? []) {
      for (let place = loud[foothold] ?? 0; place < (start[foothold + 1] ?? 0); place++) {
        const step = edges[place] ?? 0
        offer(next, graph.from[step] ?? 0, cost + (weights[step] ?? 0))
      }
    }
    if (next.size === 0) break
    levels.push(close(next))
  }
  return levels
}

function total(level: ReadonlyMap<number, number>): number {
  let sum = 0
  for (const cost of level.values()) sum += cost + 1
  return sum
}

/** The shown steps of the cheapest path within the levels; undefined where there is none. */
export function walkLevels(
  { graph, weights, within }: Lane,
  levels: HopLevels,
  foothold: number,
): number[] | undefined {
  let hops = levels.findLastIndex((level) => level.has(foothold))
  if (hops === -1) return undefined
  let cost = levels[hops]?.get(foothold) ?? 0
  const steps: number[] = []
  for (let at = foothold; hops > 0; hops--) {
    const below = levels[hops - 1]
    const step = firstStep(
      graph,
      at,
      (candidate) =>
        within[graph.from[candidate] ?? 0] === 1 &&
        below?.get(graph.to[candidate] ?? 0) === cost - (weights[candidate] ?? 0),
    )
    if (step === -1) throw new Error(`no step from ${at} on a path of ${hops} hops`)
    steps.push(step)
    cost -= weights[step] ?? 0
    at = graph.to[step] ?? 0
  }
  return steps
}
