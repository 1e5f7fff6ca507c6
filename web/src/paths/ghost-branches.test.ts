import { expect, test } from 'vitest'
import { path } from '../testing/walk.ts'
import { ghostBranches } from './ghost-branches.ts'

const shown = path('control@issues', 'inject@agent', 'steer@get_file', 'read@payments')
const looks = new Map([['Thing', { label: 'thing', plural: 'things', tint: 'edge', icon: 'box' }]])

test('paths that leave at the same station by the same way are one branch', () => {
  const others = [
    path('control@issues', 'inject@agent', 'steer@search', 'read@ledger'),
    path('control@issues', 'inject@agent', 'steer@search', 'read@infra'),
    path('control@mail', 'inject@agent', 'steer@get_file', 'read@wiki'),
  ]

  expect(
    ghostBranches(shown, [shown, ...others], looks).map(({ station, via, end }) => [station, via.name, end?.name]),
  ).toEqual([
    [1, 'search', '2 things'],
    [2, 'wiki', undefined],
  ])
})

test('a path that shares no station, or only the target, is no context', () => {
  const others = [path('control@mail', 'inject@bot', 'read@notes'), path('control@laptop', 'read@payments')]

  expect(ghostBranches(shown, others, looks)).toEqual([])
})
