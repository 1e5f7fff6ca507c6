import { expect, test } from 'vitest'
import type { PathLineFragment } from '../__generated__/graphql.ts'
import { changedScene } from './changed-scene.ts'

function path(id: string, ...keys: readonly string[]): PathLineFragment {
  const footholds = keys.map((key) => ({
    access: 'converse' as const,
    asset: { key, name: key, kind: 'Tool', sensitivity: null },
  }))
  const [entry, target] = [footholds[0], footholds.at(-1)]
  if (entry === undefined || target === undefined) throw new Error('a path has ends')
  const steps = footholds
    .slice(1)
    .map((to, index) => ({ rule: { id: 'call-tool' }, from: footholds[index] ?? entry, to }))
  const about = {
    profile: 'anonymous',
    sensitivity: 3,
    cost: 1,
    hops: steps.length,
    confirmed: true,
    sentence: '',
    ranking: '',
  }
  return { id, ...about, entry, target, steps }
}

test('lines of closed paths close and those of opened ones open; what both go along stays', () => {
  const { scene, fates, left } = changedScene([path('closed', 'a', 'b', 'c')], [path('opened', 'a', 'b', 'd')])

  expect(scene.stops.map(({ id }) => id)).toEqual(['a', 'b', 'd', 'c'])
  expect([...fates]).toEqual([
    ['step b d', 'opened'],
    ['step b c', 'closed'],
  ])
  expect([...left]).toEqual(['c'])
})

test('where all is closed, all of it fades', () => {
  const { fates, left } = changedScene([path('closed', 'a', 'b')], [])

  expect([...fates.values()]).toEqual(['closed'])
  expect([...left]).toEqual(['a', 'b'])
})
