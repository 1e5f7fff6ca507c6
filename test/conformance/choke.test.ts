import { chokePoints } from '@throughline/analysis/choke/choke-points.ts'
import { isRefusal } from '@throughline/analysis/refusal.ts'
import { supportOf } from '@throughline/analysis/support/build-support.ts'
import { deriveInMemory } from '@throughline/graph/derive/derive.ts'
import { type Estate, grantsOf } from '@throughline/graph/facts/estate.ts'
import { oracleSeeds } from '@throughline/graph/pathfinder/testing/oracle-seeds.ts'
import { expect, test } from 'vitest'
import { type Draft, generateDraft, generateSmallDraft, joinDrafts } from '../harness/generate-estate.ts'
import { type PlainPair, plainPairs } from '../harness/plain-pairs.ts'

/** Everything that could go is taken in turn and all derived again: some hundred times for each estate. */
const smallOnes = oracleSeeds / 10

test('choke points count what removing each thing and deriving again counts', async () => {
  await compare(Array.from({ length: 20 }, (_, seed) => generateDraft(20_000 + seed)))
}, 600_000)

test(`choke points count it on ${smallOnes} small estates`, async () => {
  await compare(Array.from({ length: smallOnes }, (_, seed) => generateSmallDraft(seed)))
}, 900_000)

async function compare(drafts: readonly Draft[]): Promise<void> {
  const seen = { grant: 0, hardening: 0, asset: 0, several: 0 }
  for (const [seed, draft] of drafts.entries()) {
    const estate = joinDrafts([draft])
    const derived = await deriveInMemory(estate)

    const answer = await chokePoints({ number: null, publishedAt: null, derived })

    if (isRefusal(answer)) throw new Error(answer.refused)
    const before = plainPairs(derived)
    expect(answer.pairs).toBe(before.size)
    const counts = Object.fromEntries(
      answer.points.map((point) => [
        point.what === 'hardening' ? `${point.what} ${point.property}@${point.asset}` : `${point.what} ${point.id}`,
        point.separates,
      ]),
    )
    // Nothing can be taken from nothing.
    if (before.size === 0) {
      expect(counts).toEqual({})
      continue
    }
    expect(counts, `seed ${seed}`).toEqual(await counted(estate, before, (await supportOf(derived)).hardenables))
    for (const { what, separates } of answer.points) {
      seen[what]++
      if (separates > 1) seen.several++
    }
    const order = answer.points.map(({ separates }) => separates)
    expect(order).toEqual([...order].sort((a, b) => b - a))
  }
  for (const count of Object.values(seen)) expect(count, JSON.stringify(seen)).toBeGreaterThan(15)
}

interface Hardening {
  readonly of: string
  readonly property: string
  readonly value: string | boolean
}

async function counted(estate: Estate, before: ReadonlyMap<string, PlainPair>, hardenings: readonly Hardening[]) {
  const counts: Record<string, number> = {}
  const count = async (name: string, changed: Estate, applies: (pair: PlainPair) => boolean = () => true) => {
    const after = plainPairs(await deriveInMemory(changed))
    const separated = [...before].filter(([pair, plain]) => !after.has(pair) && applies(plain)).length
    if (separated > 0) counts[name] = separated
  }
  for (const grant of new Set(estate.relations.flatMap((relation) => grantsOf(relation)))) {
    const relations = estate.relations.filter((relation) => !grantsOf(relation).includes(grant))
    await count(`grant ${grant}`, { ...estate, relations })
  }
  for (const { of, property, value } of hardenings) {
    const set = <F extends { readonly id: string; readonly properties: object }>(fact: F): F =>
      fact.id === of ? { ...fact, properties: { ...fact.properties, [property]: value } } : fact
    await count(`hardening ${property}@${of}`, {
      ...estate,
      assets: estate.assets.map(set),
      relations: estate.relations.map(set),
    })
  }
  for (const { id } of estate.assets) {
    const assets = estate.assets.filter((asset) => asset.id !== id)
    const relations = estate.relations.filter(({ from, to }) => from !== id && to !== id)
    await count(
      `asset ${id}`,
      { ...estate, assets, relations },
      (pair) => pair.asset !== id && !pair.entry.endsWith(`@${id}`),
    )
  }
  return counts
}
