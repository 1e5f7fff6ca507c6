import { writeFileSync } from 'node:fs'
import { type SearchGraph, searchGraph } from '@throughline/graph/pathfinder/snapshot/step-graph.ts'
import { randomInts } from '@throughline/graph/pathfinder/testing/random-derived.ts'

/** A generated graph with what is asked about it. */
export interface Workload {
  readonly graph: SearchGraph
  /** By step: what cutting it takes. */
  readonly efforts: Int32Array
  readonly entries: readonly number[]
  readonly targets: readonly number[]
  /** First those of a few hops, then those from one end of the graph to the other. */
  readonly pairs: readonly (readonly [entry: number, target: number])[]
}

const layers = 20
const named = 1_000
const nearPairs = 16
const farPairs = 4

/**
 * A layered graph, as attack graphs are: steps lead from each of 20 layers to the next, one in twenty over the next; one in fifty
 * joins neighbours in a layer, both ways, so that there are small cycles. The same for the same seed. Entries are in the first layer, targets in the last two.
 */
export function workload(nodes: number, steps: number, seed: number): Workload {
  const random = randomInts(seed)
  const size = Math.floor(nodes / layers)
  const from = new Int32Array(steps)
  const to = new Int32Array(steps)
  for (let step = 0; step < steps; step++) {
    if (random(100) === 0 && step + 1 < steps) {
      const one = random(layers * size - 1)
      from[step] = to[step + 1] = one
      to[step] = from[step + 1] = one % size === size - 1 ? one - 1 : one + 1
      step++
      continue
    }
    const layer = random(layers - 1)
    const next = Math.min(layers - 1, layer + (random(20) === 0 ? 2 : 1))
    from[step] = layer * size + random(size)
    to[step] = next * size + random(size)
  }
  const some = (count: number, first: number, range: number): number[] => {
    const chosen = new Set<number>()
    while (chosen.size < count) chosen.add(first + random(range))
    return [...chosen]
  }
  const entries = some(named, 0, size)
  const targets = some(named, (layers - 2) * size, 2 * size)
  const graph = searchGraph({
    footholds: nodes,
    from,
    to,
    weight: Uint8Array.from({ length: steps }, () => 1 + random(5)),
    hop: new Uint8Array(steps).fill(1),
    rank: Int32Array.from(from.keys()),
  })
  return {
    graph,
    efforts: Int32Array.from({ length: steps }, () => 1 + random(9)),
    entries,
    targets,
    pairs: Array.from({ length: nearPairs + farPairs }, (_, pair) => {
      const entry = entries[pair] ?? 0
      return [entry, pair < nearPairs ? walked(graph, entry, 5 + (pair % 4), random) : (targets[pair] ?? 0)]
    }),
  }
}

/** Where a walk of so many random steps ends, or as many as there are. */
function walked({ out }: SearchGraph, start: number, hops: number, random: (bound: number) => number): number {
  let at = start
  for (let hop = 0; hop < hops; hop++) {
    const [first, last] = [out.start[at] ?? 0, out.start[at + 1] ?? 0]
    if (last > first) at = out.ends[first + random(last - first)] ?? at
  }
  return at
}

/** Writes a workload for the peers: five counts, then columns, all as 32-bit numbers of this machine. */
export function writeWorkload(path: string, { graph, efforts, entries, targets, pairs }: Workload): void {
  const columns = [
    [graph.footholds, graph.from.length, entries.length, targets.length, pairs.length],
    graph.from,
    graph.to,
    graph.weight,
    efforts,
    entries,
    targets,
    pairs.flat(),
  ]
  writeFileSync(path, Buffer.concat(columns.map((column) => Buffer.from(Int32Array.from(column).buffer))))
}
