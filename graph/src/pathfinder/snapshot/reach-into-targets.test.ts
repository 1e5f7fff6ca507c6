import { describe, expect, it } from 'vitest'
import { accesses } from '../../footholds/access.ts'
import { oracleSeeds } from '../testing/oracle-seeds.ts'
import { randomDerived, randomInts } from '../testing/random-derived.ts'
import { breadthFirst } from './breadth-first.ts'
import { condense } from './condensation.ts'
import { reachIntoTargets } from './reach-into-targets.ts'
import { search } from './search.ts'
import { buildStepGraph, searchGraph } from './step-graph.ts'

describe('reach into targets', () => {
  it('is what a search from each foothold finds', () => {
    let [reached, cycles] = [0, 0]
    for (let seed = 0; seed < oracleSeeds; seed++) {
      const random = randomInts(seed + 9000)
      const assets = 3 + random(6)
      const graph = buildStepGraph(randomDerived(seed, assets, random(40)))
      const foothold = (): number => random(graph.footholds)
      const entries = Array.from({ length: 3 }, foothold)
      const targets = Array.from({ length: 1 + random(70) }, () => Array.from({ length: 1 + random(2) }, foothold))

      const found = reachIntoTargets(graph, entries, targets)

      const expected = Array.from({ length: graph.footholds }, (_, from) => {
        const all = new Set(search(graph, [from], { direction: 'out', weights: graph.hop }).reached)
        return targets.flatMap((footholds, target) => (footholds.some((end) => all.has(end)) ? [target] : []))
      })
      expect([...found.counts], `seed ${seed}`).toEqual(expected.map(({ length }) => length))
      expect(
        found.ofEntries.map((row) => [...row]),
        `seed ${seed}`,
      ).toEqual(entries.map((entry) => expected[entry]))
      reached += found.ofEntries.reduce((sum, { length }) => sum + length, 0)
      if (condense(graph).count < graph.footholds) cycles++
    }
    expect(reached).toBeGreaterThan(oracleSeeds)
    expect(cycles).toBeGreaterThan(oracleSeeds / 10)
  })

  it('follows more targets than are taken at a time', () => {
    const graph = ring(3000)
    const targets = Array.from({ length: 2500 }, (_, target) => [target])

    const { counts, ofEntries } = reachIntoTargets(graph, [2999, 0], targets)

    expect(new Set(counts)).toEqual(new Set([2500]))
    expect(ofEntries[0]).toEqual(Int32Array.from(targets.keys()))
  })
})

describe('the components of a graph', () => {
  it('are one for a ring of a hundred thousand, and as many as footholds for a chain', () => {
    expect(condense(ring(100_000)).count).toBe(1)
    expect(condense(chain(100_000)).count).toBe(100_000)
  })

  it('are numbered so that steps lead to smaller numbers', () => {
    for (let seed = 0; seed < 300; seed++) {
      const graph = buildStepGraph(randomDerived(seed, 6, 30))

      const { of, count, start, members } = condense(graph)

      for (const [step, from] of graph.from.entries())
        expect(of[graph.to[step] ?? -1]).toBeLessThanOrEqual(of[from] ?? -1)
      expect([...members].sort((a, b) => a - b)).toEqual([...of.keys()])
      expect(start.at(-1)).toBe(graph.footholds)
      for (let component = 0; component < count; component++)
        for (const member of members.subarray(start[component], start[component + 1]))
          expect(of[member]).toBe(component)
    }
  })
})

describe('a breadth-first search', () => {
  it('finds the hops that the search by costs finds, both ways, and within bounds', () => {
    for (let seed = 0; seed < oracleSeeds; seed++) {
      const random = randomInts(seed + 7000)
      const graph = buildStepGraph(randomDerived(seed, 5, 4 + random(30)))
      const sources = [random(graph.footholds), random(graph.footholds)]
      const within = Uint8Array.from({ length: graph.footholds }, () => (random(5) > 0 ? 1 : 0))
      for (const direction of ['out', 'in'] as const) {
        for (const bounds of [{}, { within }]) {
          const { space } = breadthFirst(graph, sources, { direction, ...bounds })

          const expected = search(graph, sources, { direction, weights: graph.hop, ...bounds })
          expect(space.hops, `seed ${seed}`).toEqual(expected.space.hops)
          expect([...space.reached].sort()).toEqual([...expected.reached].sort())
        }
      }
    }
  })

  it('leaves nothing behind in columns that are used again', () => {
    const graph = buildStepGraph(randomDerived(7, 6, 40))
    const { space } = breadthFirst(graph, [0], { direction: 'out' })
    for (let from = 0; from < graph.footholds; from += accesses.length) {
      breadthFirst(graph, [from], { direction: 'out', space })
      expect(space.hops).toEqual(breadthFirst(graph, [from], { direction: 'out' }).space.hops)
    }
  })
})

function chain(length: number) {
  return plain(
    length,
    Array.from({ length: length - 1 }, (_, at) => [at, at + 1]),
  )
}

function ring(length: number) {
  return plain(
    length,
    Array.from({ length }, (_, at) => [at, (at + 1) % length]),
  )
}

function plain(footholds: number, steps: readonly (readonly number[])[]) {
  const ones = new Uint8Array(steps.length).fill(1)
  return searchGraph({
    footholds,
    from: Int32Array.from(steps.map(([from = 0]) => from)),
    to: Int32Array.from(steps.map(([, to = 0]) => to)),
    weight: ones,
    hop: ones,
    rank: Int32Array.from(steps.keys()),
  })
}
