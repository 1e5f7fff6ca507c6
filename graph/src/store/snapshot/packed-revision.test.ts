import { expect, test } from 'vitest'
import { deriveInMemory } from '../../derive/derive.ts'
import type { Evidence } from '../../facts/evidence.ts'
import { joinFacts } from '../../facts/join-facts.ts'
import { packDerived, unpackRevision } from './packed-revision.ts'

const asOf = '2026-06-01T00:00:00Z'
const evidence: Evidence = { source: 's', file: 'f', observedAt: '2026-01-01T00:00:00Z', basis: 'declared' }

test('a revision of more facts than a line holds is read back as it was, what facts shared still shared', async () => {
  const ids = Array.from({ length: 12_000 }, (_, index) => `agent:${index}`)
  const estate = joinFacts(
    {
      assets: ids.map((id) => ({
        source: 's',
        unit: 'f',
        claim: { id, kind: 'Agent', name: `named ${id}\n`, properties: { selfRunning: true }, evidence },
      })),
      relations: ids.slice(1).map((to, index) => ({
        source: 's',
        unit: 'f',
        claim: { type: 'DELEGATES_TO', from: `agent:${index}`, to, grants: ['g'], properties: {}, evidence },
      })),
    },
    asOf,
  )
  const derived = await deriveInMemory(estate)
  expect(derived.steps.count).toBeGreaterThan(12_000)

  const read = unpackRevision({ number: 1, publishedAt: asOf, parts: [packDerived(derived)] }).derived

  expect(read.estate.assets).toEqual(estate.assets)
  expect(read.estate.relations).toEqual(estate.relations)
  expect(read.steps).toEqual(derived.steps)
  expect(new Set(read.estate.relations.map(({ evidence: [first] }) => first)).size).toBe(1)
})
