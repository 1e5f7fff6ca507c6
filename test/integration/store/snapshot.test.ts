import { compareDerived, type Difference } from '@throughline/graph/derive/compare-derived.ts'
import { deriveInMemory } from '@throughline/graph/derive/derive.ts'
import type { Derived } from '@throughline/graph/derive/derived.ts'
import { compareFacts } from '@throughline/graph/derive/fact-changes.ts'
import { decodeRevision } from '@throughline/graph/store/snapshot/decode-revision.ts'
import { encodeRevision } from '@throughline/graph/store/snapshot/encode-revision.ts'
import { expect, test } from 'vitest'
import { type Draft, generateDraft, joinDrafts, randomAsset, randomRelation } from '../../harness/generate-estate.ts'
import { Random } from '../../harness/random.ts'
import { plainTables } from './published.ts'

test('a revision read back from its bytes has equal tables, whole and as a difference from the one before', async () => {
  for (let seed = 1; seed <= 30; seed++) {
    const draft = generateDraft(seed)
    const first = await deriveInMemory(joinDrafts([draft]))
    const second = await deriveInMemory(joinDrafts([changed(draft, seed)]))
    expect(second.steps.count).toBeGreaterThan(20)

    const whole = encodeRevision(null, difference(null, first))
    const readFirst = decodeRevision(null, whole)
    expect(plainTables(readFirst)).toEqual(plainTables(first))

    const step = encodeRevision(first, difference(first, second))
    expect(plainTables(decodeRevision(readFirst, step))).toEqual(plainTables(second))
  }
})

test('a revision without change takes next to nothing', async () => {
  const first = await deriveInMemory(joinDrafts([generateDraft(1), generateDraft(2, 'second-')]))
  const whole = encodeRevision(null, difference(null, first))
  const nothing = encodeRevision(first, difference(first, first))
  expect(nothing.length).toBeLessThan(whole.length / 4)
})

test('a difference that is read against another revision is refused', async () => {
  const first = await deriveInMemory(joinDrafts([generateDraft(1)]))
  const second = await deriveInMemory(joinDrafts([changed(generateDraft(1), 1)]))
  const step = encodeRevision(first, difference(first, second))
  expect(() => decodeRevision(null, step)).toThrow('a snapshot that builds on another revision')
})

function difference(previous: Derived | null, derived: Derived): Difference {
  return compareDerived(previous, derived, previous === null ? null : compareFacts(previous.estate, derived.estate))
}

/** Some facts go, some change, some come. */
function changed(draft: Draft, seed: number): Draft {
  const random = new Random(seed + 1000)
  const assets = draft.assets.map((asset) => (random.chance(0.2) ? randomAsset(random, asset.id, asset.kind) : asset))
  assets.push(randomAsset(random, 'Agent-new', 'Agent'), randomAsset(random, 'AAA-tool', 'Tool'))
  const kept = { ...draft, assets: assets.filter(() => !random.chance(0.05)), relations: [...draft.relations] }
  const relations = draft.relations.filter(() => !random.chance(0.1))
  for (let number = 0; number < 10; number++) {
    const relation = randomRelation(random, kept)
    if (relation !== undefined) relations.push(relation)
  }
  return { ...kept, relations }
}
