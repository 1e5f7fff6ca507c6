import { expect, test } from 'vitest'
import { problemsIn, queriesFileSchema } from './query-definition.ts'

const good = { name: 'Mine', cypher: 'MATCH (n:Agent) RETURN n' }
const fileOf = (...queries: readonly object[]) => ({ throughline: 1, kind: 'queries', queries })

test('a file of queries is read, with what may be left out', () => {
  const parameters = [
    { name: 'level', type: 'whole', default: 3 },
    { name: 'way', about: 'Which way.', type: 'choice', default: 'in', values: ['in', 'out'] },
  ]
  expect(queriesFileSchema.parse(fileOf(good, { ...good, parameters })).queries).toEqual([
    { ...good, description: '', parameters: [] },
    { ...good, description: '', parameters: [{ about: '', ...parameters[0] }, parameters[1]] },
  ])
})

test.each([
  [null, ''],
  [{ ...fileOf(), kind: 'facts' }, '/kind'],
  [{ ...fileOf(), more: 1 }, ''],
  [fileOf(good, { ...good, name: ' ' }), '/queries/1/name'],
  [fileOf({ name: 'x' }), '/queries/0/cypher'],
  [fileOf({ ...good, cypher: 'x'.repeat(20_001) }), '/queries/0/cypher'],
  [fileOf({ ...good, __proto__: null, note: 1 }), '/queries/0'],
  [fileOf({ ...good, parameters: [{ name: '1a', type: 'text', default: '' }] }), '/queries/0/parameters/0/name'],
  [fileOf({ ...good, parameters: [{ name: 'a', type: 'whole', default: 'x' }] }), '/queries/0/parameters/0/default'],
  [fileOf({ ...good, parameters: [{ name: 'a', type: 'choice', default: 'x' }] }), '/queries/0/parameters/0/values'],
  [fileOf({ ...good, parameters: [{ name: 'asOf', type: 'text', default: 'x' }] }), '/queries/0/parameters/0/name'],
  [
    fileOf({ ...good, parameters: ['a', 'a'].map((name) => ({ name, type: 'flag', default: true })) }),
    '/queries/0/parameters/1/name',
  ],
])('%j is refused, with its place', (file, pointer) => {
  expect(problemsIn(queriesFileSchema, file).map((problem) => problem.pointer)).toEqual([pointer])
})
