import { Detours } from './detours.ts'
import type { Lane } from './lane.ts'
import { search } from './search.ts'
import { byIds, type StepPath, stepPath } from './step-path.ts'
import { weakened } from './walk.ts'

/** The best path of those that begin with its first `kept` steps and go on by none of `banned`. */
interface Candidate {
  readonly steps: readonly number[]
  readonly kept: number
  readonly banned: ReadonlySet<number>
  readonly cost: number
}

/**
 * The k cheapest loopless paths of every (entry, target) pair, sorted by entry, target, cost, hops and ids: Yen's algorithm in Lawler's
 * form, which divides what is left into parts that share no path, so none is found twice. One search per target serves all its
 * entries and all their parts.
 *
 * Loopless: every step ends at, and the next one starts from, a foothold that was not held before, weaker accesses counted as held; and
 * a path ends with the first foothold of its target. So two paths never differ by an idle round only.
 */
export function kCheapestPaths(
  lane: Lane,
  entries: readonly number[],
  targets: readonly (readonly number[])[],
  k: number,
  maxHops: number,
): { readonly found: StepPath[]; readonly outOfTime: boolean; readonly tooLong: boolean } {
  const found: StepPath[] = []
  let tooLong = false
  for (const [target, footholds] of targets.entries()) {
    const distances = search(lane.graph, footholds, { ...lane, direction: 'in' })
    if (distances.outOfTime) return { found, outOfTime: true, tooLong }
    const detours = new Detours(lane, footholds, distances)
    for (const [entry, start] of entries.entries()) {
      if (distances.space.hops[start] === -1 || footholds.includes(start)) continue
      for (const { steps } of pathsOfPair(lane, detours, start, footholds, k, maxHops))
        found.push(stepPath(lane.graph, { entry, target }, start, footholds, steps))
      if (performance.now() > lane.stopAt) return { found, outOfTime: true, tooLong }
    }
    tooLong ||= detours.tooLong
  }
  // Those of one pair were found in their order, which a stable sort keeps.
  found.sort((a, b) => a.entry - b.entry || a.target - b.target)
  return { found, outOfTime: false, tooLong }
}

function pathsOfPair(
  { graph, weights, stopAt }: Lane,
  detours: Detours,
  start: number,
  goals: readonly number[],
  k: number,
  maxHops: number,
): readonly Candidate[] {
  // Held from the start by weakening: a path of no steps, and any other would be a detour to what is held.
  if (weakened(graph, start).some((foothold) => goals.includes(foothold)))
    return [{ steps: [], kept: 0, banned: new Set(), cost: 0 }]
  const order = byIds(graph)
  const compare = (a: Candidate, b: Candidate): number =>
    a.cost - b.cost || a.steps.length - b.steps.length || order(a.steps, b.steps)
  const open: Candidate[] = []
  const consider = (before: readonly number[], banned: ReadonlySet<number>): void => {
    let fresh = weakened(graph, start)
    const held = new Set(fresh)
    for (const step of before) {
      fresh = weakened(graph, graph.to[step] ?? 0).filter((foothold) => !held.has(foothold))
      for (const foothold of fresh) held.add(foothold)
    }
    const onward = detours.best({ fresh, held, banned, hopsLeft: maxHops - before.length })
    if (onward === undefined) return
    const steps = [...before, ...onward]
    const cost = steps.reduce((sum, step) => sum + (weights[step] ?? 0), 0)
    open.push({ steps, kept: before.length, banned, cost })
  }
  consider([], new Set())
  const found: Candidate[] = []
  while (open.length > 0 && performance.now() <= stopAt) {
    open.sort(compare)
    const next = open.shift()
    if (next === undefined) break
    found.push(next)
    if (found.length === k) break
    for (const [index, step] of next.steps.entries()) {
      if (index < next.kept) continue
      consider(next.steps.slice(0, index), new Set(index === next.kept ? [...next.banned, step] : [step]))
    }
  }
  return found
}
