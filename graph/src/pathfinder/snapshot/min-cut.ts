import type { SearchGraph } from './step-graph.ts'

/** A capacity that nothing may use up: the step cannot be cut. */
export const uncuttable = 2 ** 30

/** A cut of least total capacity. */
export interface MinCut {
  /** Numbers of the steps to cut. */
  readonly steps: readonly number[]
  readonly capacity: number
  /** By step: how much of it is used by a flow as large as the cut, which is why no cut is smaller. */
  readonly flow: Int32Array
}

/**
 * The cheapest set of steps without which no source reaches a sink, and the flow that proves it: Dinic's algorithm on the rows of the
 * graph itself, with levels from the sinks, so that what leads to none is never entered.
 *
 * @param capacities by step, from 0 up to `uncuttable`; the sum of all but those must stay below that
 * @returns undefined where a path of uncuttable steps leads from a source to a sink, or a source is a sink
 */
export function minCut(
  graph: SearchGraph,
  sources: readonly number[],
  sinks: readonly number[],
  capacities: Int32Array,
): MinCut | undefined {
  const levels = new Levels(graph, sources, sinks, capacities)
  let capacity = 0
  while (levels.build()) {
    for (const source of sources) {
      for (;;) {
        const pushed = levels.push(source)
        if (pushed >= uncuttable) return undefined
        if (pushed === 0) break
        capacity += pushed
      }
    }
  }
  const steps: number[] = []
  for (let step = 0; step < capacities.length; step++)
    if (levels.isBehind(graph.to[step] ?? 0) && !levels.isBehind(graph.from[step] ?? 0)) steps.push(step)
  return { steps, capacity, flow: levels.flow() }
}

/** The rounds of one flow: how far every foothold is from the sinks by steps that can take more, and ways that get nearer with each. */
class Levels {
  private readonly graph: SearchGraph
  private readonly sinks: readonly number[]
  /** Per place of a step among those into footholds: how much more it can take. The rounds read these in a row. */
  private readonly room: Int32Array
  /** Per such place: how much it takes. */
  private readonly used: Int32Array
  /** Per step: its place. */
  private readonly placeOf: Int32Array
  /** Per foothold: how much leaves it. Where nothing does, nothing can be sent back. */
  private readonly through: Int32Array
  /** 0: no way to a sink; else one more than the distance. */
  private readonly level: Int32Array
  private readonly queue: Int32Array
  private queued = 0
  private readonly isSource: Uint8Array
  /** Per foothold: the next place to try, those of steps out of it before those into it. */
  private readonly next: Int32Array
  /** The way that is being tried: the places of its steps, `~place` where flow is sent back, and the footholds between them. */
  private readonly way: Int32Array
  private readonly at: Int32Array

  constructor(graph: SearchGraph, sources: readonly number[], sinks: readonly number[], capacities: Int32Array) {
    this.graph = graph
    this.sinks = sinks
    const { edges } = graph.in
    this.room = new Int32Array(edges.length)
    this.used = new Int32Array(edges.length)
    this.placeOf = new Int32Array(edges.length)
    for (let place = 0; place < edges.length; place++) {
      const step = edges[place] ?? 0
      this.placeOf[step] = place
      this.room[place] = capacities[step] ?? 0
    }
    this.through = new Int32Array(graph.footholds)
    this.level = new Int32Array(graph.footholds)
    this.queue = new Int32Array(graph.footholds)
    this.next = new Int32Array(graph.footholds)
    this.way = new Int32Array(graph.footholds + 1)
    this.at = new Int32Array(graph.footholds + 1)
    this.isSource = new Uint8Array(graph.footholds)
    for (const source of sources) this.isSource[source] = 1
  }

  /** By step: how much it takes. */
  flow(): Int32Array {
    return this.placeOf.map((place) => this.used[place] ?? 0)
  }

  /** Whether a foothold still leads to a sink. */
  isBehind(foothold: number): boolean {
    return this.level[foothold] !== 0
  }

  /** Measures all distances up to that of the nearest source; false where none is left. */
  build(): boolean {
    const { level, queue, room, used, placeOf, through, next, isSource } = this
    const { out, in: into } = this.graph
    for (let at = 0; at < this.queued; at++) level[queue[at] ?? 0] = 0
    let size = 0
    for (const sink of this.sinks) {
      if (level[sink] !== 0) continue
      level[sink] = 1
      queue[size++] = sink
    }
    let farthest = Number.POSITIVE_INFINITY
    for (let at = 0; at < size; at++) {
      const foothold = queue[at] ?? 0
      const here = level[foothold] ?? 0
      next[foothold] = 0
      if (isSource[foothold] === 1 && farthest === Number.POSITIVE_INFINITY) farthest = here
      if (here >= farthest) continue
      const lastIn = into.start[foothold + 1] ?? 0
      for (let place = into.start[foothold] ?? 0; place < lastIn; place++) {
        const before = into.ends[place] ?? 0
        if (level[before] !== 0 || room[place] === 0) continue
        level[before] = here + 1
        queue[size++] = before
      }
      if (through[foothold] === 0) continue
      const lastOut = out.start[foothold + 1] ?? 0
      for (let place = out.start[foothold] ?? 0; place < lastOut; place++) {
        const after = out.ends[place] ?? 0
        if (level[after] !== 0 || used[placeOf[out.edges[place] ?? 0] ?? 0] === 0) continue
        level[after] = here + 1
        queue[size++] = after
      }
    }
    this.queued = size
    return farthest !== Number.POSITIVE_INFINITY
  }

  /** Sends as much as it can along one way from a source; 0: none is left in this round. */
  push(source: number): number {
    const { level, next, way, at, room, used, placeOf, through } = this
    const { out, in: into } = this.graph
    if (level[source] === 0) return 0
    let depth = 0
    at[0] = source
    for (;;) {
      const foothold = at[depth] ?? 0
      const here = level[foothold] ?? 0
      if (here === 1) break
      const outStart = out.start[foothold] ?? 0
      const outCount = (out.start[foothold + 1] ?? 0) - outStart
      const inStart = into.start[foothold] ?? 0
      const all = outCount + (into.start[foothold + 1] ?? 0) - inStart
      let place = next[foothold] ?? 0
      let found = -1
      for (; place < outCount; place++) {
        const end = out.ends[outStart + place] ?? 0
        if (level[end] !== here - 1) continue
        const taken = placeOf[out.edges[outStart + place] ?? 0] ?? 0
        if (room[taken] === 0) continue
        found = end
        way[depth] = taken
        break
      }
      if (found === -1 && through[foothold] === 0) place = all
      if (found === -1) {
        for (; place < all; place++) {
          const taken = inStart + place - outCount
          const end = into.ends[taken] ?? 0
          if (level[end] !== here - 1 || used[taken] === 0) continue
          found = end
          way[depth] = ~taken
          break
        }
      }
      next[foothold] = place
      if (found !== -1) {
        at[++depth] = found
        continue
      }
      if (depth === 0) return 0
      depth--
      const back = at[depth] ?? 0
      next[back] = (next[back] ?? 0) + 1
    }
    let pushed = uncuttable
    for (let index = 0; index < depth; index++) {
      const place = way[index] ?? 0
      const most = place >= 0 ? (room[place] ?? 0) : (used[~place] ?? 0)
      if (most < pushed) pushed = most
    }
    if (pushed === uncuttable) return pushed
    for (let index = 0; index < depth; index++) {
      const place = way[index] ?? 0
      // Flow that is sent back leaves the foothold that the way goes on to.
      const [step, sent, from] = place >= 0 ? [place, pushed, at[index] ?? 0] : [~place, -pushed, at[index + 1] ?? 0]
      used[step] = (used[step] ?? 0) + sent
      if ((room[step] ?? 0) < uncuttable) room[step] = (room[step] ?? 0) - sent
      through[from] = (through[from] ?? 0) + sent
    }
    return pushed
  }
}
