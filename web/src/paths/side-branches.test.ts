import { expect, test } from 'vitest'
import { asset, walk } from '../testing/walk.ts'
import type { PathStep } from './paths-queries.ts'
import { sideBranches } from './side-branches.ts'

const rule = {
  id: 'open-outbound-channel',
  about: '',
  gain: '',
  needs: '',
  candidate: false,
  breaks: [],
  references: [],
}

function relation(from: string, verb: string, to: string): PathStep['relations'][number] {
  const ends = { from: asset(from), to: asset(to) }
  const facts = { enabled: true, stale: false, basis: 'declared' } as const
  return { key: `${from} ${to}`, type: '', verb, grants: [], evidence: [], ...facts, ...ends }
}

function steps(relations: PathStep['relations']): readonly PathStep[] {
  return walk('control@issues', 'inject@agent', 'steer@agent', 'read@payments').map((step, index) => ({
    ...step,
    rule,
    difficulty: 1,
    relations: index === 1 ? relations : [],
    properties: [],
  }))
}

test('a step that stays at an asset shows what it goes through: what sends, not where to', () => {
  const found = steps([
    relation('agent', 'connects to', 'github'),
    relation('github', 'provides', 'create_issue'),
    relation('create_issue', 'sends to', 'the internet'),
  ])

  expect(sideBranches(found)).toEqual([
    { step: 1, name: 'create_issue', kind: 'Thing', words: 'open outbound channel' },
  ])
})

test('where the asset itself sends, the destination is shown', () => {
  expect(sideBranches(steps([relation('agent', 'sends to', 'the internet')])).map(({ name }) => name)).toEqual([
    'the internet',
  ])
})

test('a step that rests on assets of the line only has no side', () => {
  expect(sideBranches(steps([relation('agent', 'reads', 'payments')]))).toEqual([])
})
