import { expect, test } from 'vitest'
import { sortRows } from './use-sorted.ts'

test('numbers go by size, names as people order them, and what has no value comes last both ways', () => {
  const rows = [
    { name: 'tool 10', hops: 3 },
    { name: 'Tool 2', hops: null },
    { name: 'agent', hops: 12 },
  ]

  const names = (by: 'name' | 'hops', descending: boolean) =>
    sortRows(rows, (row) => row[by], descending).map(({ name }) => name)

  expect(names('name', false)).toEqual(['agent', 'Tool 2', 'tool 10'])
  expect(names('name', true)).toEqual(['tool 10', 'Tool 2', 'agent'])
  expect(names('hops', false)).toEqual(['tool 10', 'agent', 'Tool 2'])
  expect(names('hops', true)).toEqual(['agent', 'tool 10', 'Tool 2'])
})
