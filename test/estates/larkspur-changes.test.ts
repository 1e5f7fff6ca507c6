import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chokePoints } from '@throughline/analysis/choke/choke-points.ts'
import { bestChanges } from '@throughline/analysis/cut/best-changes.ts'
import { cheapestCut } from '@throughline/analysis/cut/cheapest-cut.ts'
import { diffRevisions } from '@throughline/analysis/diff/diff-revisions.ts'
import { loadFiles } from '@throughline/analysis/load-files.ts'
import { isRefusal, type Refusal } from '@throughline/analysis/refusal.ts'
import type { Change } from '@throughline/analysis/what-if/changes.ts'
import { whatIf } from '@throughline/analysis/what-if/what-if.ts'
import type { Revision } from '@throughline/graph/derive/revision.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'

let dataDir = ''
let revision: Revision

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'larkspur-'))
  ;({ revision } = await loadFiles([join(import.meta.dirname, 'larkspur')], { dataDir }))
})

afterAll(() => rm(dataDir, { recursive: true, force: true }))

function answered<A extends object>(answer: A | Refusal): A {
  if (isRefusal(answer)) throw new Error(answer.refused)
  return answer
}

/** What a cut says to do, as changes to suppose. */
function changesOf({
  grants,
  hardenings,
}: {
  grants: readonly { id: string }[]
  hardenings: readonly { asset: string; property: string; value: string | boolean }[]
}) {
  return [
    ...grants.map(({ id }): Change => ({ change: 'revoke', grant: id })),
    ...hardenings.map(({ asset, property, value }): Change => ({ change: 'set', of: asset, property, value })),
  ]
}

test('the cheapest cut leaves no path, and leaving out any one of its changes leaves one', async () => {
  const cut = answered(await cheapestCut(revision))
  const changes = changesOf(cut)

  expect(cut).toMatchObject({ status: 'optimal', effort: cut.lowerBound })
  const all = answered(await whatIf(revision, changes))
  expect(all.targets.filter(({ after }) => after.entries.length > 0)).toEqual([])
  expect(all.opened).toEqual([])
  for (const left of changes) {
    const others = changes.filter((change) => change !== left)
    const some = answered(await whatIf(revision, others))
    expect(some.targets.filter(({ after }) => after.entries.length > 0)).not.toEqual([])
  }
})

test('witnesses that have nothing in common need a change each: there are no more of them than the bound says', async () => {
  const { witnesses, lowerBound } = answered(await cheapestCut(revision, { grantsOnly: true }))
  const needed = witnesses.map(
    (path) => new Set(path.steps.flatMap(({ relations }) => relations.flatMap(({ grants }) => grants))),
  )

  expect(witnesses.length).toBeGreaterThan(5)
  expect(lowerBound).toBeGreaterThanOrEqual(disjoint(needed))
})

test('the first choke points separate what they say, and the best changes no less than the first', async () => {
  const { points, pairs } = answered(await chokePoints(revision))
  const [first] = points.filter((point) => point.what === 'grant')
  const before = answered(await whatIf(revision, [{ change: 'revoke', grant: first?.id ?? '' }]))

  expect(before.closed).toHaveLength(first?.separates ?? -1)
  const one = answered(await bestChanges(revision, 1))
  const levers = points.filter((point) => point.what !== 'asset' && point.effort !== null)
  expect(one).toMatchObject({
    method: 'exact',
    pairs,
    separated: Math.max(...levers.map(({ separates }) => separates)),
  })
})

test('an estate does not differ from itself', () => {
  expect(answered(diffRevisions(revision, revision))).toMatchObject({ opened: [], closed: [] })
})

/** How many of some sets have nothing in common, taken one after another: each needs a change of its own. */
function disjoint(sets: readonly ReadonlySet<string>[]): number {
  const used = new Set<string>()
  return sets.filter((set) => {
    if (!set.isDisjointFrom(used)) return false
    for (const item of set) used.add(item)
    return true
  }).length
}
