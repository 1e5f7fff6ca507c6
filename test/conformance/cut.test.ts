import { cheapestCut } from '@throughline/analysis/cut/cheapest-cut.ts'
import { leversOf } from '@throughline/analysis/cut/levers.ts'
import { Survivors } from '@throughline/analysis/cut/survivors.ts'
import { isRefusal } from '@throughline/analysis/refusal.ts'
import { supportOf } from '@throughline/analysis/support/build-support.ts'
import { scopeOf } from '@throughline/analysis/support/scope.ts'
import { deriveInMemory } from '@throughline/graph/derive/derive.ts'
import type { Derived } from '@throughline/graph/derive/derived.ts'
import { type Estate, grantsOf } from '@throughline/graph/facts/estate.ts'
import { expect, test } from 'vitest'
import { generateDraft, joinDrafts } from '../harness/generate-estate.ts'
import { plainPairs } from '../harness/plain-pairs.ts'
import { Random } from '../harness/random.ts'

/** How many levers a question leaves; all subsets of them are tried. */
const most = 8

/** A change that may be made: a grant to revoke, or a property to set. */
type Option =
  | { readonly grant: string; readonly effort: number }
  | { readonly of: string; readonly property: string; readonly value: string | boolean; readonly effort: number }

test('the cheapest cut is the least of all subsets of what may be changed', async () => {
  const seen = { optimal: 0, bounded: 0, impossible: 0, several: 0, hardened: 0, greedyWrong: 0 }
  for (let seed = 0; seed < 50; seed++) {
    const random = new Random(seed)
    const estate = joinDrafts([generateDraft(10_000 + seed)])
    const derived = await deriveInMemory(estate)
    const reached = [...plainPairs(derived).values()].filter(({ target }) => target === 'read' || target === 'write')
    if (reached.length === 0) continue
    const { asset, target } = random.pick(reached)
    const to = `${target}@${asset}`
    const { options, greedy } = await optionsFor(derived, to, random)
    const efforts = {
      grants: Object.fromEntries(
        allGrants(estate).map((grant) => [grant, effortOf(options, grant) ?? ('never' as const)]),
      ),
      hardenings: Object.fromEntries(
        (await supportOf(derived)).hardenables.map(({ of, property }) => {
          const name = `${property}@${of}`
          return [name, effortOf(options, name) ?? ('never' as const)]
        }),
      ),
    }

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
  expect(impossible, JSON.stringify(seen)).toBeGreaterThan(0)
}, 600_000)

function allGrants(estate: Estate): string[] {
  return [...new Set(estate.relations.flatMap((relation) => grantsOf(relation)))]
}

function nameOf(option: Option): string {
  return 'grant' in option ? option.grant : `${option.property}@${option.of}`
}

function effortOf(options: readonly Option[], name: string): number | undefined {
  return options.find((option) => nameOf(option) === name)?.effort
}

/** Some levers on paths to the target: one of each path that is met, as whoever cuts greedily would pull them, and some more. */
async function optionsFor(derived: Derived, to: string, random: Random) {
  const support = await supportOf(derived)
  const levers = leversOf(support)
  const scope = scopeOf(support, { to })
  if (isRefusal(scope)) throw new Error(scope.refused)
  const survivors = new Survivors(support, levers, scope, (lever) => levers.all[lever]?.effort !== null)
  const pulled = new Set<number>()
  const others = new Set<number>()
  let left = [...survivors.find(pulled)]
  for (; left.length > 0 && pulled.size < most; left = [...survivors.find(pulled)]) {
    const { wanted } = left[0]?.clause ?? { wanted: [] }
    if (wanted.length === 0) break
    pulled.add(random.pick(wanted))
    for (const lever of wanted) others.add(lever)
  }
  const chosen = [...new Set([...pulled, ...[...others].sort(() => random.next() - 0.5)])].slice(0, most)
  const options = chosen.map((number): Option => {
    const lever = levers.all[number]
    const effort = 1 + random.below(5)
    if (lever?.lever === 'grant') return { grant: lever.grant, effort }
    const hardenable = support.hardenables[lever?.hardenable ?? -1]
    if (hardenable === undefined) throw new Error('no lever')
    const { of, property, value } = hardenable
    return { of, property, value, effort }
  })
  const greedy = options.slice(0, pulled.size).reduce((sum, { effort }) => sum + effort, 0)
  return { options, greedy: left.length === 0 ? greedy : undefined }
}

async function leastSubset(estate: Estate, options: readonly Option[], target: string): Promise<number | null> {
  const subsets = Array.from({ length: 1 << options.length }, (_, bits) => {
    const chosen = options.filter((_option, index) => (bits >> index) & 1)
    return { chosen, effort: chosen.reduce((sum, { effort }) => sum + effort, 0) }
  }).sort((a, b) => a.effort - b.effort)
  for (const { chosen, effort } of subsets) {
    const pairs = plainPairs(await deriveInMemory(changed(estate, chosen)))
    if (![...pairs.values()].some((pair) => `${pair.target}@${pair.asset}` === target)) return effort
  }
  return null
}

function changed(estate: Estate, chosen: readonly Option[]): Estate {
  const revoked = new Set(chosen.flatMap((option) => ('grant' in option ? [option.grant] : [])))
  const set = <F extends { readonly id: string; readonly properties: object }>(fact: F): F => {
    const own = chosen.flatMap((option) =>
      'of' in option && option.of === fact.id ? [[option.property, option.value]] : [],
    )
    return { ...fact, properties: { ...fact.properties, ...Object.fromEntries(own) } }
  }
  return {
    ...estate,
    assets: estate.assets.map(set),
    relations: estate.relations.filter((relation) => !grantsOf(relation).some((grant) => revoked.has(grant))).map(set),
  }
}
