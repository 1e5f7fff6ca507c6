import { deriveInMemory } from '@throughline/graph/derive/derive.ts'
import { joinFacts } from '@throughline/graph/facts/join-facts.ts'
import { expect, test } from 'vitest'
import { isRefusal } from '../refusal.ts'
import { diffRevisions } from './diff-revisions.ts'

const evidence = {
  source: 'napkin',
  file: 'napkin.json',
  observedAt: '2026-06-01T00:00:00Z',
  basis: 'declared',
} as const

/** A form that anyone may read and write, whose data is as sensitive as can be, and as critical as is said. */
async function form(criticality: number) {
  const claimed = <C>(claim: C) => ({ source: 'napkin', unit: 'all', claim })
  const asset = (id: string, kind: 'UntrustedSource' | 'Endpoint' | 'Dataset', properties = {}) =>
    claimed({ id, kind, name: id, properties, evidence })
  const relation = (type: 'REACHES' | 'EXPOSES', from: string, to: string, properties = {}) =>
    claimed({ type, from, to, grants: [], properties, evidence })
  const estate = joinFacts(
    {
      assets: [
        asset('web', 'UntrustedSource'),
        asset('door', 'Endpoint'),
        asset('data', 'Dataset', { sensitivity: 4, criticality }),
      ],
      relations: [
        relation('REACHES', 'web', 'door'),
        relation('EXPOSES', 'door', 'data', { operations: ['read', 'write'] }),
      ],
    },
    '2026-06-01T00:00:00Z',
  )
  return { number: null, publishedAt: null, derived: await deriveInMemory(estate) }
}

test('data that is no longer critical is a target to be read still, and its criticality is why it is none to be written', async () => {
  const answer = diffRevisions(await form(4), await form(1))

  if (isRefusal(answer)) throw new Error(answer.refused)
  expect(answer.opened).toEqual([])
  const closed = answer.closed.map(({ path, causes }) => [
    path.target.access,
    causes.map(({ of, property, before, after }) => ({ of, property, before, after })),
  ])
  expect(closed).toEqual([['write', [{ of: 'data', property: 'criticality', before: 4, after: 1 }]]])
})
