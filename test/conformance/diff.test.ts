import type { DiffAnswer } from '@throughline/analysis/answers/diff.ts'
import { diffRevisions } from '@throughline/analysis/diff/diff-revisions.ts'
import { isRefusal } from '@throughline/analysis/refusal.ts'
import { deriveInMemory } from '@throughline/graph/derive/derive.ts'
import type { Derived } from '@throughline/graph/derive/derived.ts'
import { footholdId } from '@throughline/graph/footholds/foothold.ts'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdit, edits } from '../harness/edit-draft.ts'
import { generateDraft, joinDrafts } from '../harness/generate-estate.ts'
import { type PlainPair, plainPairs } from '../harness/plain-pairs.ts'

const change = fc.record({
  seed: fc.nat(1_000_000),
  edits: fc.array(fc.record({ what: fc.constantFrom(...edits), seed: fc.nat(1_000_000) }), { maxLength: 8 }),
  asOf: fc.constantFrom('2026-06-01T00:00:00Z', '2025-01-01T00:00:00Z', '2027-12-01T00:00:00Z'),
})

test('the difference of two revisions names what opened and closed, each with facts that differ', async () => {
  const seen: Record<string, number> = { opened: 0, closed: 0, asset: 0, relation: 0, property: 0, expiry: 0 }
  await fc.assert(
    fc.asyncProperty(change, async ({ seed, edits: all, asOf }) => {
      const draft = generateDraft(seed)
      const before = await deriveInMemory(joinDrafts([draft]))
      const after = await deriveInMemory(joinDrafts([all.reduce(applyEdit, draft)], asOf))

      const answer = diffRevisions(revision(before), revision(after))

      if (isRefusal(answer)) throw new Error(answer.refused)
      const [was, is] = [plainPairs(before), plainPairs(after)]
      expect([answer.before.paths, answer.after.paths]).toEqual([was.size, is.size])
      expect(pairsOf(answer.opened)).toEqual(onlyIn(is, was))
      expect(pairsOf(answer.closed)).toEqual(onlyIn(was, is))
      for (const side of ['opened', 'closed'] as const) {
        for (const { causes } of answer[side]) {
          expect(causes.length).toBeGreaterThan(0)
          for (const cause of causes) {
            expect(isTrue(cause, before, after), JSON.stringify(cause)).toBe(true)
            seen[cause.fact] = (seen[cause.fact] ?? 0) + 1
          }
        }
        seen[side] = (seen[side] ?? 0) + answer[side].length
      }
    }),
    { numRuns: 400 },
  )
  for (const count of Object.values(seen)) expect(count, JSON.stringify(seen)).toBeGreaterThan(10)
}, 300_000)

function revision(derived: Derived) {
  return { number: null, publishedAt: null, derived }
}

function isTrue(
  { of, change: how, fact, property, before, after }: DiffAnswer['opened'][number]['causes'][number],
  was: Derived,
  is: Derived,
) {
  const find = ({ facts }: Derived) => {
    const asset = facts.findAsset(of)
    return asset === undefined ? facts.relationOf(facts.findRelation(of) ?? -1) : facts.asset(asset)
  }
  const [earlier, later] = [find(was), find(is)]
  if (how === 'added') return earlier === undefined && later !== undefined
  if (how === 'removed') return earlier !== undefined && later === undefined
  if (earlier === undefined || later === undefined || property === undefined) return false
  if (fact === 'expiry') {
    const past = ({ estate }: Derived) => Date.parse(String(before)) <= Date.parse(estate.asOf)
    return before === after && past(was) !== past(is)
  }
  if (property === 'kind')
    return 'kind' in earlier && 'kind' in later && earlier.kind === before && later.kind === after
  const same = (value: unknown, other: unknown) => JSON.stringify(value) === JSON.stringify(other)
  return same(earlier.properties[property], before) && same(later.properties[property], after) && !same(before, after)
}

function pairsOf(changed: DiffAnswer['opened']): string[] {
  return [...new Set(changed.map(({ path }) => `${footholdId(path.entry)} → ${path.target.asset}`))].sort()
}

function onlyIn(one: ReadonlyMap<string, PlainPair>, other: ReadonlyMap<string, PlainPair>): string[] {
  const only = [...one].filter(([pair]) => !other.has(pair))
  return [...new Set(only.map(([, { entry, asset }]) => `${entry} → ${asset}`))].sort()
}
