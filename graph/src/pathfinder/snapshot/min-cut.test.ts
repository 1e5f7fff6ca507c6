import { describe, expect, it } from 'vitest'
import { oracleSeeds } from '../testing/oracle-seeds.ts'
import { randomInts } from '../testing/random-derived.ts'
import { breadthFirst } from './breadth-first.ts'
import { minCut } from './min-cut.ts'
import { uncuttable } from './residual.ts'
import { type SearchGraph, searchGraph } from './step-graph.ts'

describe('the cheapest set of steps to cut', () => {
  it('is what trying every set finds, and its flow proves it', () => {
    let [cuts, impossible] = [0, 0]
    for (let seed = 0; seed < oracleSeeds; seed++) {
      const random = randomInts(seed)
      const graph = randomGraph(random, 3 + random(4), 3 + random(7))
      const [sources, sinks] = [
        [0, random(graph.footholds)],
        [graph.footholds - 1, random(graph.footholds)],
      ]
      const capacities = Int32Array.from(graph.from, () => (random(8) === 0 ? uncuttable : random(4)))

      const found = minCut(graph, sources, sinks, capacities)

      const expected = leastOfAll(graph, sources, sinks, capacities)
      expect(found?.capacity, `seed ${seed}`).toBe(expected)
      if (found === undefined) {
        impossible++
        continue
      }
      cuts += found.steps.length
      expect(isCut(graph, sources, sinks, new Set(found.steps))).toBe(true)
      expect(found.steps.reduce((sum, step) => sum + (capacities[step] ?? 0), 0)).toBe(found.capacity)
      const excess = new Int32Array(graph.footholds)
      for (const [step, amount] of found.flow.entries()) {
        expect(amount).toBeGreaterThanOrEqual(0)
        expect(amount).toBeLessThanOrEqual(capacities[step] ?? 0)
        excess[graph.from[step] ?? 0] = (excess[graph.from[step] ?? 0] ?? 0) - amount
        excess[graph.to[step] ?? 0] = (excess[graph.to[step] ?? 0] ?? 0) + amount
      }
      for (const [foothold, sum] of excess.entries())
        if (!sources.includes(foothold) && !sinks.includes(foothold)) expect(sum).toBe(0)
      expect(new Set(sinks).values().reduce((sum, sink) => sum + (excess[sink] ?? 0), 0)).toBe(found.capacity)
    }
    expect(cuts).toBeGreaterThan(oracleSeeds / 4)
    expect(impossible).toBeGreaterThan(oracleSeeds / 10)
  })
})

function randomGraph(random: (bound: number) => number, footholds: number, count: number): SearchGraph {
  const from = Int32Array.from({ length: count }, () => random(footholds))
  const ones = new Uint8Array(count).fill(1)
  return searchGraph({
    footholds,
    from,
    to: Int32Array.from({ length: count }, () => random(footholds)),
    weight: ones,
    hop: ones,
    rank: Int32Array.from(from.keys()),
  })
}

function isCut(graph: SearchGraph, sources: readonly number[], sinks: readonly number[], cut: ReadonlySet<number>) {
  const left = [...graph.from.keys()].filter((step) => !cut.has(step))
  const pick = (column: Int32Array): Int32Array => Int32Array.from(left, (step) => column[step] ?? 0)
  const ones = new Uint8Array(left.length).fill(1)
  const without = searchGraph({
    footholds: graph.footholds,
    from: pick(graph.from),
    to: pick(graph.to),
    weight: ones,
    hop: ones,
    rank: Int32Array.from(left.keys()),
  })
  const { space } = breadthFirst(without, sources, { direction: 'out' })
  return sinks.every((sink) => space.hops[sink] === -1)
}

function leastOfAll(
  graph: SearchGraph,
  sources: readonly number[],
  sinks: readonly number[],
  capacities: Int32Array,
): number | undefined {
  const count = graph.from.length
  let least: number | undefined
  for (let chosen = 0; chosen < 1 << count; chosen++) {
    let sum = 0
    for (let step = 0; step < count; step++) if ((chosen >> step) % 2 === 1) sum += capacities[step] ?? 0
    if (sum >= uncuttable || (least !== undefined && sum >= least)) continue
    const cut = new Set([...graph.from.keys()].filter((step) => (chosen >> step) % 2 === 1))
    if (isCut(graph, sources, sinks, cut)) least = sum
  }
  return least
}
