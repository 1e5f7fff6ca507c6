import type { SearchGraph } from './step-graph.ts'

/** Footholds that reach each other, taken together. */
export interface Condensation {
  readonly count: number
  /** Per foothold: its component. Whatever a component's steps lead to has a smaller number, or is itself. */
  readonly of: Int32Array
  /** The footholds, component by component: those of `c` are `members[start[c]]` to `members[start[c + 1] - 1]`. */
  readonly members: Int32Array
  readonly start: Int32Array
}

/** The strongly connected components of a graph: Tarjan's algorithm with a stack of its own, so that a long chain overflows none. */
export function condense({ footholds, out: { start, ends } }: SearchGraph): Condensation {
  const of = new Int32Array(footholds).fill(-1)
  const members = new Int32Array(footholds)
  const starts = new Int32Array(footholds + 1)
  /** When a foothold was met, from 1 on; 0: not yet. */
  const index = new Int32Array(footholds)
  /** The earliest foothold that is known to be led back to. */
  const low = new Int32Array(footholds)
  const next = start.slice(0, footholds)
  const open = new Int32Array(footholds)
  const way = new Int32Array(footholds)
  let met = 0
  let openSize = 0
  let waySize = 0
  let count = 0
  let placed = 0
  for (let root = 0; root < footholds; root++) {
    if (index[root] !== 0) continue
    index[root] = low[root] = ++met
    open[openSize++] = root
    way[waySize++] = root
    while (waySize > 0) {
      const at = way[waySize - 1] ?? 0
      const last = start[at + 1] ?? 0
      let lowest = low[at] ?? 0
      let deeper = -1
      // The step that led deeper is read again on the way back: by then its end has its component, or its lowest.
      let place = next[at] ?? 0
      for (; place < last; place++) {
        const end = ends[place] ?? 0
        if (of[end] !== -1) continue
        if (index[end] === 0) {
          deeper = end
          break
        }
        const known = low[end] ?? 0
        if (known < lowest) lowest = known
      }
      low[at] = lowest
      next[at] = place
      if (deeper !== -1) {
        index[deeper] = low[deeper] = ++met
        open[openSize++] = deeper
        way[waySize++] = deeper
        continue
      }
      waySize--
      if (lowest !== index[at]) continue
      for (let member = -1; member !== at; ) {
        member = open[--openSize] ?? at
        of[member] = count
        members[placed++] = member
      }
      starts[++count] = placed
    }
  }
  return { count, of, members, start: starts.slice(0, count + 1) }
}
