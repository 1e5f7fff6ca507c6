import type { SearchGraph } from './step-graph.ts'

/** A capacity that nothing may use up: the step cannot be cut. */
export const uncuttable = 2 ** 30

/** What steps can still take while a flow grows from sources to sinks. */
export class Residual {
  private readonly graph: SearchGraph
  private readonly sources: readonly number[]
  private readonly isSource: Uint8Array
  private readonly isSink: Uint8Array
  private readonly sinks: number
  /** Per place of a step among those into footholds: how much more it can take. Ways are sought against the steps and read these in a row. */
  private readonly room: Int32Array
  /** Per such place: how much it takes. */
  private readonly used: Int32Array
  /** Per step: its place. */
  private readonly placeOf: Int32Array
  /** Per foothold: how much leaves it. Where nothing does, nothing can be sent back. */
  private readonly through: Int32Array
  /** Per foothold: its place in the order of a round; 0: no source leads to it. */
  private readonly key: Int32Array
  private readonly queue: Int32Array
  private queued = 0
  /** Per foothold: the next place to try, those of steps into it before those out of it. */
  private readonly next: Int32Array
  /** The way that is being tried, from its sink: the places of its steps, `~place` where flow is sent back, and the footholds between them. */
  private readonly way: Int32Array
  private readonly at: Int32Array

  constructor(graph: SearchGraph, sources: readonly number[], sinks: readonly number[], capacities: Int32Array) {
    const { edges } = graph.in
    this.graph = graph
    this.sources = sources
    this.room = new Int32Array(edges.length)
    this.used = new Int32Array(edges.length)
    this.placeOf = new Int32Array(edges.length)
    for (let place = 0; place < edges.length; place++) {
      const step = edges[place] ?? 0
      this.placeOf[step] = place
      this.room[place] = capacities[step] ?? 0
    }
    this.through = new Int32Array(graph.footholds)
    this.key = new Int32Array(graph.footholds)
    this.queue = new Int32Array(graph.footholds)
    this.next = new Int32Array(graph.footholds)
    this.way = new Int32Array(graph.footholds + 1)
    this.at = new Int32Array(graph.footholds + 1)
    this.isSource = new Uint8Array(graph.footholds)
    this.isSink = new Uint8Array(graph.footholds)
    for (const source of sources) this.isSource[source] = 1
    for (const sink of sinks) this.isSink[sink] = 1
    this.sinks = this.isSink.reduce((sum, is) => sum + is, 0)
  }

  /** By step: how much it takes. */
  flow(): Int32Array {
    return this.placeOf.map((place) => this.used[place] ?? 0)
  }

  /** Whether a source still leads to a foothold, after the last round. */
  isReached(foothold: number): boolean {
    return this.key[foothold] !== 0
  }

  /**
   * Orders the footholds for a round by when a search from the sources meets them.
   * @param byHops footholds of equal distance are equal, so that every way of the round is one of the shortest
   * @returns whether any sink was met
   */
  order(byHops: boolean): boolean {
    const { key, queue, room, used, placeOf, through, next, isSink } = this
    const { out, in: into } = this.graph
    for (let at = 0; at < this.queued; at++) key[queue[at] ?? 0] = 0
    let size = 0
    for (const source of this.sources) {
      if (key[source] !== 0) continue
      queue[size++] = source
      key[source] = byHops ? 1 : size
    }
    let met = 0
    for (let at = 0; at < size && met < this.sinks; at++) {
      const foothold = queue[at] ?? 0
      const here = byHops ? (key[foothold] ?? 0) + 1 : 0
      met += isSink[foothold] ?? 0
      const lastOut = out.start[foothold + 1] ?? 0
      for (let place = out.start[foothold] ?? 0; place < lastOut; place++) {
        const end = out.ends[place] ?? 0
        if (key[end] !== 0 || room[placeOf[out.edges[place] ?? 0] ?? 0] === 0) continue
        queue[size++] = end
        key[end] = byHops ? here : size
      }
      // What comes in goes through, but where it ends.
      if (through[foothold] === 0 && isSink[foothold] === 0) continue
      const lastIn = into.start[foothold + 1] ?? 0
      for (let place = into.start[foothold] ?? 0; place < lastIn; place++) {
        const before = into.ends[place] ?? 0
        if (used[place] === 0 || key[before] !== 0) continue
        queue[size++] = before
        key[before] = byHops ? here : size
      }
    }
    next.fill(0)
    this.queued = size
    return met > 0
  }

  /** Sends all that ways of this round can bring to a sink. `uncuttable`: without an end. */
  fill(sink: number): number {
    const { key, next, way, at, room, used, placeOf, through, isSource } = this
    const { out, in: into } = this.graph
    if (key[sink] === 0) return 0
    let filled = 0
    let depth = 0
    at[0] = sink
    for (;;) {
      const foothold = at[depth] ?? 0
      if (isSource[foothold] === 1) {
        const pushed = this.least(depth)
        if (pushed >= uncuttable) return pushed
        filled += pushed
        depth = this.send(depth, pushed)
        continue
      }
      const here = key[foothold] ?? 0
      const inStart = into.start[foothold] ?? 0
      const inCount = (into.start[foothold + 1] ?? 0) - inStart
      const outStart = (out.start[foothold] ?? 0) - inCount
      // Nothing can be sent back where nothing goes through.
      const all = through[foothold] === 0 ? inCount : (out.start[foothold + 1] ?? 0) - outStart
      let place = next[foothold] ?? 0
      let found = -1
      for (; place < inCount; place++) {
        const end = into.ends[inStart + place] ?? 0
        const there = key[end] ?? 0
        if (there >= here || there === 0 || room[inStart + place] === 0) continue
        found = end
        way[depth] = inStart + place
        break
      }
      for (; found === -1 && place < all; place++) {
        const end = out.ends[outStart + place] ?? 0
        const there = key[end] ?? 0
        if (there >= here || there === 0) continue
        const taken = placeOf[out.edges[outStart + place] ?? 0] ?? 0
        if (used[taken] === 0) continue
        found = end
        way[depth] = ~taken
        break
      }
      next[foothold] = place
      if (found !== -1) {
        at[++depth] = found
        continue
      }
      if (depth === 0) return filled
      depth--
      const back = at[depth] ?? 0
      next[back] = (next[back] ?? 0) + 1
    }
  }

  /** How much the way that was found can take. */
  private least(depth: number): number {
    let least = uncuttable
    for (let index = 0; index < depth; index++) {
      const place = this.way[index] ?? 0
      const most = place >= 0 ? (this.room[place] ?? 0) : (this.used[~place] ?? 0)
      if (most < least) least = most
    }
    return least
  }

  /** Sends flow along the way that was found; yields the depth to go on from: that of the first step that is full now. */
  private send(depth: number, pushed: number): number {
    const { way, at, room, used, through } = this
    let full = depth
    for (let index = depth - 1; index >= 0; index--) {
      const place = way[index] ?? 0
      // A step of the way leads from the foothold behind it; flow that is sent back is what left the foothold before it.
      const [step, sent, from] = place >= 0 ? [place, pushed, at[index + 1] ?? 0] : [~place, -pushed, at[index] ?? 0]
      used[step] = (used[step] ?? 0) + sent
      if ((room[step] ?? 0) < uncuttable) room[step] = (room[step] ?? 0) - sent
      through[from] = (through[from] ?? 0) + sent
      if ((place >= 0 ? room[step] : used[step]) === 0) full = index
    }
    return full
  }
}
