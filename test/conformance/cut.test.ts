import { bestChanges } from '@throughline/analysis/cut/best-changes.ts'
import { cheapestCut } from '@throughline/analysis/cut/cheapest-cut.ts'
import { isRefusal } from '@throughline/analysis/refusal.ts'
import { deriveInMemory } from '@throughline/graph/derive/derive.ts'
import type { Estate } from '@throughline/graph/facts/estate.ts'
import { oracleSeeds } from '@throughline/graph/pathfinder/testing/oracle-seeds.ts'
import { expect, test } from 'vitest'
import { changedBy, type Option, onlyThese, optionsFor } from '../harness/cut-options.ts'
import { type Draft, generateDraft, generateSmallDraft, joinDrafts } from '../harness/generate-estate.ts'
import { plainPairs } from '../harness/plain-pairs.ts'
import { Random } from '../harness/random.ts'

/** How many levers a question leaves; all subsets of them are tried. */
const most = 8

test('the cheapest cut is the least of all subsets of what may be changed', async () => {
  const impossible = await compare(Array.from({ length: 50 }, (_, seed) => generateDraft(10_000 + seed)))
  expect(impossible).toBeGreaterThan(0)
}, 600_000)

test(`the cheapest cut is the least of all subsets on ${oracleSeeds} small estates`, async () => {
  await compare(Array.from({ length: oracleSeeds }, (_, seed) => generateSmallDraft(seed)))
}, 900_000)

/** @returns how many cuts are impossible */
async function compare(drafts: readonly Draft[]): Promise<number> {
  const seen = { optimal: 0, bounded: 0, impossible: 0, several: 0, hardened: 0, greedyWrong: 0 }
  for (const [seed, draft] of drafts.entries()) {
    const random = new Random(seed)
    const estate = joinDrafts([draft])
    const derived = await deriveInMemory(estate)
    const reached = [...plainPairs(derived).values()].filter(({ target }) => target === 'read' || target === 'write')
    if (reached.length === 0) continue
    const { asset, target } = random.pick(reached)
    const to = `${target}@${asset}`
    const { options, greedy } = await optionsFor(derived, { to }, most, random)
    const efforts = await onlyThese(derived, options)

    const answer = await cheapestCut({ number: null, publishedAt: null, derived }, { to, efforts })

    if (isRefusal(answer)) throw new Error(answer.refused)
    const least = await leastSubset(estate, options, `${target}@${asset}`)
    expect({ seed, effort: answer.effort, bound: answer.lowerBound }).toEqual({ seed, effort: least, bound: least })
    expect(answer.status).toBe(least === null ? 'impossible' : 'optimal')
    seen[answer.status]++
    if (answer.grants.length + answer.hardenings.length > 1) seen.several++
    if (answer.hardenings.length > 0) seen.hardened++
    if (least !== null && greedy !== undefined && greedy > least) seen.greedyWrong++
  }
  const { optimal, impossible, several, hardened, greedyWrong } = seen
  for (const count of [optimal, several, hardened, greedyWrong]) expect(count, JSON.stringify(seen)).toBeGreaterThan(4)
  return impossible
}

/** All subsets, those of least effort first. */
function subsetsOf(options: readonly Option[]) {
  return Array.from({ length: 1 << options.length }, (_, bits) => {
    const chosen = options.filter((_option, index) => (bits >> index) & 1)
    return { chosen, effort: chosen.reduce((sum, { effort }) => sum + effort, 0) }
  }).sort((a, b) => a.effort - b.effort)
}

async function leastSubset(estate: Estate, options: readonly Option[], target: string): Promise<number | null> {
  for (const { chosen, effort } of subsetsOf(options)) {
    const pairs = plainPairs(await deriveInMemory(changedBy(estate, chosen)))
    if (![...pairs.values()].some((pair) => `${pair.target}@${pair.asset}` === target)) return effort
  }
  return null
}

test('the best changes separate as many pairs as any so many of what may be changed, with the least effort', async () => {
  const seen = { one: 0, two: 0, three: 0, partly: 0 }
  for (let seed = 0; seed < 24; seed++) {
    const estate = joinDrafts([generateDraft(30_000 + seed)])
    const derived = await deriveInMemory(estate)
    const before = plainPairs(derived)
    if (before.size === 0) continue
    const { options } = await optionsFor(derived, {}, 7, new Random(seed))
    const atMost = 1 + (seed % 3)

    const answer = await bestChanges({ number: null, publishedAt: null, derived }, atMost, {
      efforts: await onlyThese(derived, options),
    })

    if (isRefusal(answer)) throw new Error(answer.refused)
    let most = { separated: 0, effort: 0 }
    for (const { chosen, effort } of subsetsOf(options).filter((subset) => subset.chosen.length <= atMost)) {
      const after = plainPairs(await deriveInMemory(changedBy(estate, chosen)))
      const separated = [...before.keys()].filter((pair) => !after.has(pair)).length
      if (separated > most.separated || (separated === most.separated && effort < most.effort))
        most = { separated, effort }
    }
    const { method, separated, effort, pairs } = answer
    expect({ seed, method, separated, effort, pairs }).toEqual({ seed, method: 'exact', ...most, pairs: before.size })
    const changes = answer.grants.length + answer.hardenings.length
    if (changes > 0) seen[(['one', 'two', 'three'] as const)[changes - 1] ?? 'three']++
    if (separated < pairs) seen.partly++
  }
  for (const count of Object.values(seen)) expect(count, JSON.stringify(seen)).toBeGreaterThan(0)
}, 600_000)
