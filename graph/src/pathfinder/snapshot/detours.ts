import { Heap } from './heap.ts'
import type { Lane } from './lane.ts'
import type { Distances } from './search.ts'
import { searchByHops, walkLevels } from './search-by-hops.ts'
import { walkTo, weakened } from './walk.ts'

/** A part of the paths to a target: those that go on by another step than `banned`, and come by nothing that is held already. */
export interface Branch {
  /** What the last step gave, from which the next one starts. */
  readonly fresh: readonly number[]
  /** All footholds that are held by then, the fresh ones too. */
  readonly held: ReadonlySet<number>
  readonly banned: ReadonlySet<number>
  /** Shown steps that may follow. */
  readonly hopsLeft: number
}

/** One number that orders by cost and then by hops: a path has fewer hops than this. */
const unit = 2 ** 24

/**
 * Finds the best way on from a branch, given the distances of everything to the target when nothing is held. These are bounds that
 * never promise too much. Mostly the path that they promise can be walked; else a search guided by them looks at little.
 */
export class Detours {
  /** Set where a best way on had too many hops. */
  tooLong = false
  private readonly lane: Lane
  private readonly goals: readonly number[]
  private readonly isGoal: ReadonlySet<number>
  private readonly distances: Distances

  /** @param distances from the goals, against the steps; must stay as they are */
  constructor(lane: Lane, goals: readonly number[], distances: Distances) {
    this.lane = lane
    this.goals = goals
    this.isGoal = new Set(goals)
    this.distances = distances
  }

  /** The shown steps of the best way on: least cost, then fewest hops, then first by ids; undefined where there is none. */
  best(branch: Branch): number[] | undefined {
    const steps = this.promised(branch) ?? this.guided(branch)
    if (steps === undefined || steps.length <= branch.hopsLeft) return steps
    this.tooLong = true
    return this.bounded(branch)
  }

  private keyOf(foothold: number): number {
    const { cost, hops } = this.distances.space
    const left = hops[foothold] ?? -1
    return left === -1 ? Number.POSITIVE_INFINITY : (cost[foothold] ?? 0) * unit + left
  }

  private stepKey(step: number): number {
    return (this.lane.weights[step] ?? 0) * unit + 1
  }

  /** The steps by which a branch may go on. */
  private firstSteps({ fresh, held, banned }: Branch): number[] {
    const { graph, within } = this.lane
    const { start, loud, edges, ends } = graph.out
    const steps: number[] = []
    for (const foothold of fresh) {
      for (let place = loud[foothold] ?? 0; place < (start[foothold + 1] ?? 0); place++) {
        const [step, end] = [edges[place] ?? 0, ends[place] ?? 0]
        if (within[end] === 1 && !held.has(end) && !banned.has(step)) steps.push(step)
      }
    }
    return steps
  }

  /** The step whose key is least, then first by id; undefined where all are infinite. */
  private leastStep(steps: readonly number[], key: (step: number) => number): number | undefined {
    const { rank } = this.lane.graph
    let best: number | undefined
    for (const step of steps) {
      if (key(step) === Number.POSITIVE_INFINITY) continue
      const difference = best === undefined ? -1 : key(step) - key(best)
      if (difference < 0 || (difference === 0 && (rank[step] ?? 0) < (rank[best ?? 0] ?? 0))) best = step
    }
    return best
  }

  /** The best way on if nothing were held; undefined where it comes by what is held. */
  private promised(branch: Branch): number[] | undefined {
    const { graph, weights } = this.lane
    const first = this.leastStep(
      this.firstSteps(branch),
      (step) => this.stepKey(step) + this.keyOf(graph.to[step] ?? 0),
    )
    if (first === undefined) return undefined
    const steps = [first, ...walkTo(graph, this.distances, weights, graph.to[first] ?? 0)]
    const isFree = (foothold: number | undefined): boolean => !branch.held.has(foothold ?? -1)
    const isOpen = steps.every((step, index) => isFree(graph.to[step]) && (index === 0 || isFree(graph.from[step])))
    return isOpen ? steps : undefined
  }

  /** The best way on by A*: all that may lie on a best way is settled, and then walked first by ids. */
  private guided(branch: Branch): number[] | undefined {
    const { graph, within, stopAt } = this.lane
    const { start, loud, edges, ends } = graph.out
    const firsts = this.firstSteps(branch)
    const known = new Map<number, number>()
    const settled = new Set<number>()
    const waiting = new Heap()
    const offer = (foothold: number, key: number): void => {
      if (within[foothold] === 0 || branch.held.has(foothold)) return
      if ((known.get(foothold) ?? Number.POSITIVE_INFINITY) <= key) return
      known.set(foothold, key)
      waiting.push(key + this.keyOf(foothold), foothold)
    }
    for (const step of firsts) offer(graph.to[step] ?? 0, this.stepKey(step))
    let least = Number.POSITIVE_INFINITY
    const reached: number[] = []
    while (waiting.least <= least && waiting.least < Number.POSITIVE_INFINITY) {
      const foothold = waiting.pop() ?? 0
      if (settled.has(foothold)) continue
      settled.add(foothold)
      if (settled.size % 1024 === 0 && performance.now() > stopAt) return undefined
      const key = known.get(foothold) ?? 0
      if (this.isGoal.has(foothold)) {
        least = key
        reached.push(foothold)
        continue
      }
      for (let place = start[foothold] ?? 0; place < (start[foothold + 1] ?? 0); place++)
        offer(ends[place] ?? 0, key + (place < (loud[foothold] ?? 0) ? 0 : this.stepKey(edges[place] ?? 0)))
    }
    return this.walkSettled(firsts, known, settled, reached)
  }

  /** The first by ids of the best ways: backward from the goals for what lies on one, then forward. */
  private walkSettled(
    firsts: readonly number[],
    known: ReadonlyMap<number, number>,
    settled: ReadonlySet<number>,
    goals: readonly number[],
  ): number[] | undefined {
    const { graph } = this.lane
    const onBest = new Set(goals)
    const isTight = (step: number, before: number): boolean =>
      known.get(graph.to[step] ?? 0) === before + (graph.hop[step] === 0 ? 0 : this.stepKey(step))
    for (const foothold of onBest) {
      const { start, edges, ends } = graph.in
      for (let place = start[foothold] ?? 0; place < (start[foothold + 1] ?? 0); place++) {
        const before = ends[place] ?? 0
        if (settled.has(before) && isTight(edges[place] ?? 0, known.get(before) ?? 0)) onBest.add(before)
      }
    }
    const goesOn = (step: number, before: number): boolean => onBest.has(graph.to[step] ?? 0) && isTight(step, before)
    const steps: number[] = []
    let choices = firsts.filter((step) => goesOn(step, 0))
    for (;;) {
      const step = this.leastStep(choices, () => 0)
      if (step === undefined) return steps.length === 0 ? undefined : steps
      steps.push(step)
      const end = graph.to[step] ?? 0
      const key = known.get(end) ?? 0
      const free = weakened(graph, end).filter((weak) => onBest.has(weak) && known.get(weak) === key)
      if (free.some((weak) => this.isGoal.has(weak))) return steps
      choices = free.flatMap((weak) => loudSteps(this.lane, weak).filter((next) => goesOn(next, key)))
    }
  }

  /** The best way on of no more hops than may follow. */
  private bounded(branch: Branch): number[] | undefined {
    const { lane } = this
    const { graph } = lane
    const open = lane.within.slice()
    for (const foothold of branch.held) open[foothold] = 0
    const free = { ...lane, within: open }
    const levels = searchByHops(free, this.goals, branch.hopsLeft - 1)
    const levelOf = (foothold: number): number => levels.findLastIndex((level) => level.has(foothold))
    const first = this.leastStep(this.firstSteps(branch), (step) => {
      const end = graph.to[step] ?? 0
      const level = levelOf(end)
      return level === -1
        ? Number.POSITIVE_INFINITY
        : this.stepKey(step) + (levels[level]?.get(end) ?? 0) * unit + level
    })
    if (first === undefined) return undefined
    return [first, ...(walkLevels(free, levels, graph.to[first] ?? 0) ?? [])]
  }
}

function loudSteps({ graph }: Lane, foothold: number): number[] {
  const { start, loud, edges } = graph.out
  return [...edges.subarray(loud[foothold], start[foothold + 1])]
}
