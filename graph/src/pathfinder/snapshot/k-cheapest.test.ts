import { describe, expect, it } from 'vitest'
import { accesses } from '../../footholds/access.ts'
import { accessOfFoothold, assetOfFoothold, footholdId, footholdNumber } from '../../footholds/foothold.ts'
import { allRules } from '../../rules/all-rules.ts'
import { everyPath } from '../testing/every-path.ts'
import { oracleSeeds } from '../testing/oracle-seeds.ts'
import { randomDerived, randomInts } from '../testing/random-derived.ts'
import { cheapestPaths } from './cheapest-paths.ts'
import { buildStepGraph, type StepGraph } from './step-graph.ts'

describe('the k cheapest paths', () => {
  it.each([
    ['two', 2, undefined],
    ['seven', 7, undefined],
    ['more than there are', 10_000, undefined],
    ['seven, bounded by hops', 7, 3],
    ['all of at most four hops', 10_000, 4],
  ])('are the first of all loopless paths: %s', (_, k, maxHops) => {
    let compared = 0
    for (let seed = 0; seed < oracleSeeds; seed++) {
      const derived = randomDerived(seed, 4, 16)
      const graph = buildStepGraph(derived)
      const random = randomInts(seed + 5000)
      const foothold = (): number => footholdNumber(random(4), accesses[random(5) + 1] ?? 'own')
      const entries = [footholdNumber(0, 'control'), foothold()]
      const targets = [[foothold()], [footholdNumber(3, 'inject'), footholdNumber(3, 'converse')]]

      const { paths } = cheapestPaths(graph, entries, targets, { weights: graph.weight, k, maxHops })

      const expected = entries.flatMap((entry, e) =>
        targets.flatMap((target, t) =>
          everyPath(derived, entry, target, maxHops ?? 100)
            .slice(0, k)
            .map(({ cost, hops, steps }) => [e, t, cost, hops, ...steps]),
        ),
      )
      const found = paths.map(({ entry, target, cost, hops, steps }) => [
        entry,
        target,
        cost,
        hops,
        ...words(graph, steps),
      ])
      expect(found, `seed ${seed}`).toEqual(expected)
      compared += found.length
    }
    expect(compared).toBeGreaterThan(2 * oracleSeeds)
  })

  it('begin with the cheapest path of each pair', () => {
    for (let seed = 0; seed < 200; seed++) {
      const graph = buildStepGraph(randomDerived(seed, 5, 24))
      const entries = [footholdNumber(0, 'control'), footholdNumber(1, 'steer')]
      const targets = [[footholdNumber(4, 'inject')], [footholdNumber(3, 'converse')]]

      const one = cheapestPaths(graph, entries, targets, { weights: graph.weight }).paths
      const many = cheapestPaths(graph, entries, targets, { weights: graph.weight, k: 5 }).paths

      const isFirst = many.filter(
        (path, index) => path.entry !== many[index - 1]?.entry || path.target !== many[index - 1]?.target,
      )
      expect(isFirst, `seed ${seed}`).toEqual(one)
    }
  })

  it('say when hops kept some out', () => {
    const graph = buildStepGraph(randomDerived(2, 5, 40))
    const [entries, targets] = [[footholdNumber(0, 'control')], [[footholdNumber(4, 'inject')]]]
    const all = cheapestPaths(graph, entries, targets, { weights: graph.weight, k: 1000 })
    const longest = Math.max(...all.paths.map(({ hops }) => hops))

    const cut = cheapestPaths(graph, entries, targets, { weights: graph.weight, k: 1000, maxHops: longest - 1 })

    expect(all.completeness).toEqual({ kind: 'exhaustive' })
    expect(all.paths.length).toBeGreaterThan(2)
    expect(cut.completeness).toEqual({ kind: 'bounded', by: 'hops', limit: longest - 1 })
    expect(cut.paths).toEqual(all.paths.filter(({ hops }) => hops < longest))
  })
})

function words({ derived, from, to }: StepGraph, steps: readonly number[]): string[] {
  const idOf = (foothold: number): string =>
    footholdId({ asset: derived.facts.asset(assetOfFoothold(foothold)).id, access: accessOfFoothold(foothold) })
  return steps.map(
    (step) => `${allRules[derived.steps.rule[step] ?? -1]?.id} ${idOf(from[step] ?? -1)} ${idOf(to[step] ?? -1)}`,
  )
}
