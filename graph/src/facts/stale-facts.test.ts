import { expect, test } from 'vitest'
import type { Evidence } from './evidence.ts'
import { isStaleFact, staleSources } from './stale-facts.ts'

const stated = (...sources: string[]): { evidence: Evidence[] } => ({
  evidence: sources.map((source) => ({
    source,
    file: 'a.json',
    observedAt: '2026-01-01T00:00:00Z',
    basis: 'declared',
  })),
})

test('a fact is stale where all who state it are, and not while one fresh source does', () => {
  const stale = staleSources([
    { source: 'old', reason: 'stale', count: 2 },
    { source: 'older', reason: 'stale', count: 1 },
    { source: 'broken', reason: 'refused', count: 9 },
  ])

  expect(
    [stated('old'), stated('old', 'older'), stated('old', 'fresh'), stated('broken'), stated()].map((fact) =>
      isStaleFact(fact, stale),
    ),
  ).toEqual([true, true, false, false, false])
})

test('what a person ruled does not keep a stale fact fresh', () => {
  const stale = staleSources([{ source: 'old', reason: 'stale', count: 2 }])
  const ruled = stated('owners').evidence.map((evidence) => ({ ...evidence, ruling: true as const }))
  expect(isStaleFact({ evidence: [...stated('old').evidence, ...ruled] }, stale)).toBe(true)
})
