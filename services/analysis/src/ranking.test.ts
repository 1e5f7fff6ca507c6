import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cheapestPaths } from '@throughline/graph/pathfinder/snapshot/cheapest-paths.ts'
import type { StepGraph } from '@throughline/graph/pathfinder/snapshot/step-graph.ts'
import { randomInts } from '@throughline/graph/pathfinder/testing/random-derived.ts'
import { allRules } from '@throughline/graph/rules/all-rules.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Entry, entriesFor } from './entries.ts'
import { loadFiles } from './load-files.ts'
import { rankPaths } from './paths.ts'
import { isRefusal } from './refusal.ts'
import { stepGraphOf } from './step-graph-of.ts'
import { allTargets } from './targets.ts'

const estate = join(import.meta.dirname, '../../../test/estates/larkspur')
const profiles = ['compromised-laptop', 'package-takeover']

let dataDir = ''
let graph: StepGraph
let entries: readonly Entry[]

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'throughline-ranking-'))
  const { revision } = await loadFiles([estate], { dataDir })
  graph = stepGraphOf(revision.derived)
  const { facts } = revision.derived
  const asked = [entriesFor(facts, {}), entriesFor(facts, { profile: profiles })]
  entries = asked.flatMap((found) => (isRefusal(found) ? [] : found))
})

afterAll(() => rm(dataDir, { recursive: true, force: true }))

// A difficulty is an ordinal that people gave: an order that hangs on one of them says nothing.
describe('the first twenty paths of the sample estate', () => {
  it('stay the same twenty, in nearly the same order, when the difficulty of any one rule moves by one', () => {
    const before = firstTwenty(() => 0)
    expect(before).toHaveLength(20)
    let moved = 0
    for (const rule of new Set(graph.derived.steps.rule)) {
      for (const by of [-1, 1]) {
        const after = firstTwenty((other) => (other === rule ? by : 0))

        expect(new Set(after), `${allRules[rule]?.id} by ${by}`).toEqual(new Set(before))
        expect(agreement(before, after), `${allRules[rule]?.id} by ${by}`).toBeGreaterThan(0.95)
        if (after.join() !== before.join()) moved++
      }
    }
    // Difficulties do order what is otherwise alike.
    expect(moved).toBeGreaterThan(0)
  })

  it('lose no more than one when the difficulties of all rules move by one at random', () => {
    const before = firstTwenty(() => 0)
    for (let seed = 0; seed < 200; seed++) {
      const random = randomInts(seed)
      const moves = allRules.map(() => random(3) - 1)

      const after = firstTwenty((rule) => moves[rule] ?? 0)

      const kept = before.filter((pair) => after.includes(pair))
      expect(kept.length, `seed ${seed}`).toBeGreaterThanOrEqual(19)
      expect(agreement(before, after), `seed ${seed}`).toBeGreaterThan(0.9)
    }
  })
})

/** The (entry, target) pairs of the first twenty paths, when difficulties are moved within 1 to 5. */
function firstTwenty(moveOf: (rule: number) => number): string[] {
  const { derived } = graph
  const weight = graph.weight.map((difficulty, step) =>
    difficulty === 0 ? 0 : Math.min(5, Math.max(1, difficulty + moveOf(derived.steps.rule[step] ?? -1))),
  )
  const targets = allTargets(derived.facts)
  const moved = { ...graph, weight }
  const { paths } = cheapestPaths(
    moved,
    entries.map(({ foothold }) => foothold),
    targets.map(({ footholds }) => footholds),
    { weights: weight },
  )
  return rankPaths(moved, paths, entries, targets)
    .slice(0, 20)
    .map(({ path }) => `${path.entry} ${path.target}`)
}

/** Kendall's tau of what two orders share: 1 the same order, -1 the reverse. */
function agreement(one: readonly string[], other: readonly string[]): number {
  const places = one.map((pair) => other.indexOf(pair)).filter((place) => place !== -1)
  let [same, all] = [0, 0]
  for (const [index, place] of places.entries()) {
    for (const later of places.slice(index + 1)) {
      all++
      if (later > place) same++
    }
  }
  return (2 * same) / all - 1
}
