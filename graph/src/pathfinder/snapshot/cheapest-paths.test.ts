import { describe, expect, it } from 'vitest'
import { accesses } from '../../footholds/access.ts'
import { accessOfFoothold, assetOfFoothold, footholdId, footholdNumber } from '../../footholds/foothold.ts'
import { allRules } from '../../rules/all-rules.ts'
import { bruteForce } from '../testing/brute-force.ts'
import { randomDerived, randomInts } from '../testing/random-derived.ts'
import { cheapestPaths } from './cheapest-paths.ts'
import { buildStepGraph, type StepGraph } from './step-graph.ts'

const seeds = Array.from({ length: 150 }, (_, seed) => seed)

describe('cheapest paths', () => {
  it.each([
    ['few entries', 2, 9, undefined],
    ['few targets', 9, 2, undefined],
    ['few entries, bounded by hops', 2, 9, 3],
    ['few targets, bounded by hops', 9, 2, 3],
  ])('equal those found by walking every path: %s', (_, entryCount, targetCount, maxHops) => {
    let compared = 0
    for (const seed of seeds) {
      const derived = randomDerived(seed, 4, 22)
      const graph = buildStepGraph(derived)
      const random = randomInts(seed + 1000)
      const foothold = (): number => footholdNumber(random(4), accesses[random(5) + 1] ?? 'own')
      const entries = Array.from({ length: entryCount }, foothold)
      const targets = Array.from({ length: targetCount }, () => [foothold()])

      const { paths } = cheapestPaths(graph, entries, targets, { weights: graph.weight, maxHops })

      const found = paths.map((path) => [
        path.entry,
        path.target,
        path.cost,
        path.steps.map((step) => words(graph, step)),
      ])
      const expected = entries.flatMap((entry, e) => {
        const best = bruteForce(derived, entry, maxHops ?? 100, true)
        return targets.flatMap(([target = -1], t) => {
          const path = best.get(target)
          return path === undefined ? [] : [[e, t, path.cost, path.steps]]
        })
      })
      expect(found, `seed ${seed}`).toEqual(expected)
      compared += found.length
    }
    expect(compared).toBeGreaterThan(500)
  })

  it('takes the cheapest of a target’s footholds', () => {
    for (const seed of seeds) {
      const derived = randomDerived(seed, 4, 20)
      const graph = buildStepGraph(derived)
      const group = [footholdNumber(3, 'inject'), footholdNumber(3, 'converse')]
      const entry = footholdNumber(0, 'control')

      const forward = cheapestPaths(graph, [entry], [group], { weights: graph.weight }).paths
      const backward = cheapestPaths(graph, [entry, footholdNumber(1, 'control')], [group], { weights: graph.weight })

      const costs = group.flatMap((end) => bruteForce(derived, entry, 100, true).get(end)?.cost ?? [])
      expect(forward.map(({ cost }) => cost)).toEqual(costs.length === 0 ? [] : [Math.min(...costs)])
      expect(backward.paths.filter((path) => path.entry === 0)).toEqual(forward)
      for (const { end } of forward) expect(group).toContain(end)
    }
  })

  it('says what bounded it', () => {
    const derived = randomDerived(2, 5, 22)
    const graph = buildStepGraph(derived)
    const [entries, targets] = [
      [footholdNumber(0, 'control')],
      [[footholdNumber(4, 'inject')], [footholdNumber(3, 'inject')]],
    ]
    const unbounded = cheapestPaths(graph, entries, targets, { weights: graph.weight })
    const longest = Math.max(...unbounded.paths.map(({ hops }) => hops))

    const cut = cheapestPaths(graph, entries, targets, { weights: graph.weight, maxHops: longest - 1 })
    const enough = cheapestPaths(graph, entries, targets, { weights: graph.weight, maxHops: longest })

    expect(unbounded.completeness).toEqual({ kind: 'exhaustive' })
    expect(cut.completeness).toEqual({ kind: 'bounded', by: 'hops', limit: longest - 1 })
    expect(enough).toEqual(unbounded)
  })
})

function words({ derived, from, to }: StepGraph, step: number): string {
  const idOf = (foothold: number): string =>
    footholdId({ asset: derived.facts.asset(assetOfFoothold(foothold)).id, access: accessOfFoothold(foothold) })
  return `${allRules[derived.steps.rule[step] ?? -1]?.id} ${idOf(from[step] ?? -1)} ${idOf(to[step] ?? -1)}`
}
