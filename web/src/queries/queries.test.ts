import { expect, test } from 'vitest'
import { csvOf } from '../export/csv.ts'
import { exportedRows, shownCell, wordsOf } from './cells.ts'
import { parametersIn, savedParameters, valueOf } from './parameters.ts'
import { parseQueriesSearch } from './queries-search.ts'

test('cells are read as what they are', () => {
  const agent = { asset: { id: 'agent:a', kind: 'Agent', name: 'A' } }
  expect(shownCell(agent)).toEqual({ sort: 'asset', id: 'agent:a', kind: 'Agent', name: 'A' })
  const words = (cell: unknown) => wordsOf(shownCell(cell))
  expect(words([agent, 1, null, 'x'])).toBe('A (agent:a); 1; ; x')
  expect(words({ relation: { id: 'r', type: 'HOLDS', from: 'a', to: null } })).toBe('a HOLDS ?')
  expect(words({ step: { id: 'delegate', type: 'STEP', from: 'inject@a', to: 'inject@b' } })).toBe(
    'inject@a → inject@b (delegate)',
  )
  expect(words({ foothold: { asset: 'a', access: 'read' } })).toBe('read@a')
  expect(words({ map: { asset: 1 } })).toBe('{"asset":1}')
})

test('rows go into files with nothing that acts', () => {
  const rows = exportedRows({ columns: ['a', 'n'], rows: [{ cells: ['=1+1', 2], assets: [] }] })
  expect(csvOf(rows)).toBe('a,n\r\n"\'=1+1",2\r\n')
})

test('parameters are found in the text, typed, and saved with their type', () => {
  const found = parametersIn("MATCH (n {a: $b}) WHERE '$no' <> $c // $no\n RETURN $asOf, $b", [])
  expect(found.map(({ name }) => name)).toEqual(['b', 'c'])
  expect([valueOf('whole', ' 3'), valueOf('any', 'true'), valueOf('any', 'x'), valueOf('texts', 'a, b,')]).toEqual([
    3,
    true,
    'x',
    ['a', 'b'],
  ])
  expect(savedParameters(found, { b: 3, c: ['x'] }).map(({ type, default: usual }) => [type, usual])).toEqual([
    ['whole', 3],
    ['texts', ['x']],
  ])
})

test('the address is read, and what it does not understand left out', () => {
  expect(parseQueriesSearch({ query: 'a', run: true, params: { n: 1, bad: { x: 1 } }, find: ' ' })).toEqual({
    query: 'a',
    run: true,
    params: { n: 1 },
  })
  expect(parseQueriesSearch({ run: 'yes', params: [1] })).toEqual({})
})
