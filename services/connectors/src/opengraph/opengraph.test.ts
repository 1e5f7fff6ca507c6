import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { refusals, shuffled, tuples } from '../claims/tuples.test-helper.ts'
import type { SourceFile } from '../connector.ts'
import { context, fixture, textFile } from '../mcp-config/read-text.test-helper.ts'
import { leaksIn } from '../secrets/leaks.ts'
import { opengraph } from './opengraph.ts'

function read(file: SourceFile) {
  expect(opengraph.detect(file)).toBeGreaterThan(0)
  return opengraph.read(file, context)
}

/** A text that lies where a mapping does. */
function beside(folder: string, text: string): SourceFile {
  const path = fileURLToPath(new URL(`./fixtures/${folder}/made.json`, import.meta.url))
  return { ...textFile(`${folder}/made.json`, text), path }
}

const repository = 'opengraph:GitHub:R1'
const team = 'opengraph:GitHub:T1'

test('nodes and edges by the mapping beside them, in all three ways to write ends', async () => {
  const file = await fixture(import.meta.url, 'github/graph.json')
  expect(opengraph.detect(file)).toBe(2)
  const reading = read(file)
  expect(reading).toMatchObject({ source: 'opengraph', complete: true, rejected: [] })
  expect(tuples(reading)).toEqual(
    [
      'User user:ann@larkspur.example',
      `Group ${team}`,
      `Dataset ${repository} {"classes":["source-code"],"sensitivity":3}`,
      'Credential opengraph:GitHub:P1 {"expiresAt":"2027-01-01T00:00:00Z","provider":"github"}',
      `MEMBER_OF user:ann@larkspur.example → ${team}`,
      `CAN_READ ${team} → ${repository}`,
      `CAN_WRITE ${team} → ${repository} computed`,
      'AUTHENTICATES_AS opengraph:GitHub:P1 → user:ann@larkspur.example',
    ].sort(),
  )
  expect(reading.assets.map(({ name }) => name).toSorted()).toEqual(['Ann', 'core', 'laptop', 'shop'])
  expect(leaksIn(reading, ['PLANTED-NOTE'])).toEqual([])
})

test('what does not fit is refused with its place, the others are taken', async () => {
  const reading = read(await fixture(import.meta.url, 'github/bad-graph.json'))
  expect(refusals(reading)).toEqual([
    'wrong-type /graph/nodes/0/id@4',
    'no-id /graph/nodes/1@5',
    'unmapped-kind /graph/nodes/2@6',
    'wrong-property /graph/nodes/3@7',
    'two-kinds /graph/nodes/6@10',
    'two-kinds /graph/nodes/7@11',
    'not-accepted /graph/edges/0/end@14',
    'not-accepted /graph/edges/1/kind@15',
    'unmapped-kind /graph/edges/2@16',
    'no-such-node /graph/edges/3@17',
    'no-such-node /graph/edges/4@18',
    'wrong-ends /graph/edges/5@19',
  ])
  expect(tuples(reading)).toContain('MEMBER_OF opengraph:opengraph:T1 → opengraph:opengraph:T2')
})

test('the order of records does not matter', async () => {
  const file = await fixture(import.meta.url, 'github/graph.json')
  for (const turn of [1, 2, 3]) {
    expect(tuples(read(beside('github', shuffled(file.text, turn))))).toEqual(tuples(read(file)))
  }
})

test('BloodHound’s own answers: nodes as a table, ends as source and target', () => {
  const nodes = {
    U1: { label: 'Ann', kind: 'GHUser', properties: { mail: 'ann@larkspur.example' } },
    T1: { label: 'core', kind: 'GHTeam' },
  }
  const edges = [{ source: 'U1', target: 'T1', label: 'member of', kind: 'GHMemberOf' }]
  expect(tuples(read(beside('github', JSON.stringify({ data: { nodes, edges } }))))).toContain(
    'MEMBER_OF user:ann@larkspur.example → opengraph:opengraph:T1',
  )
})

test('a graph that we wrote needs no mapping: kinds, relations and ids are ours', () => {
  const nodes = [
    {
      id: 'user:ann@larkspur.example',
      kinds: ['User'],
      properties: { name: 'Ann', rightsKnown: true, provided: true },
    },
    { id: 'crm', kinds: ['Dataset'], properties: { sensitivity: 3, odd: 'x' } },
  ]
  const edges = [
    {
      kind: 'CAN_READ',
      start: { value: 'user:ann@larkspur.example' },
      end: { value: 'crm' },
      properties: { grants: ['g'], basis: 'observed' },
    },
    {
      kind: 'MEMBER_OF',
      start: { value: 'user:ann@larkspur.example' },
      end: { value: 'group:elsewhere' },
      properties: {},
    },
  ]
  const text = JSON.stringify({ metadata: { source_kind: 'Throughline' }, graph: { nodes, edges } })
  const reading = read(textFile('own.json', text))
  expect(reading.rejected).toEqual([])
  expect(tuples(reading)).toEqual([
    'CAN_READ user:ann@larkspur.example → crm observed',
    'Dataset crm {"sensitivity":3}',
    'MEMBER_OF user:ann@larkspur.example → group:elsewhere',
    'User user:ann@larkspur.example {"rightsKnown":true}',
  ])
  expect(reading.relations[0]?.grants).toEqual(['g'])
})

test('without a mapping, or with a wrong one, the file is refused once and says why', async () => {
  const file = await fixture(import.meta.url, 'github/graph.json')
  expect(refusals(read(textFile('elsewhere.json', file.text)))).toEqual(['no-mapping @1'])
  const wrong = read(await fixture(import.meta.url, 'bad-mapping/graph.json'))
  expect(wrong.rejected).toMatchObject([
    { code: 'not-accepted', file: 'bad-mapping/opengraph-mapping.json', pointer: '/nodes/GHUser/kind', line: 3 },
  ])
})

test('a mapping is known as such and states nothing', async () => {
  const mapping = await fixture(import.meta.url, 'github/opengraph-mapping.json')
  expect(read(mapping)).toMatchObject({
    assets: [],
    relations: [],
    rejected: [],
  })
  expect(opengraph.detect(mapping)).toBe(2)
})

test('other graphs are not taken for OpenGraph', () => {
  for (const text of [
    '{"nodes": [{"type": "x"}], "edges": [{"from": 1}]}',
    '{"edges": []}',
    '{"nodes": [], "edges": []}',
  ]) {
    expect(opengraph.detect(textFile('f.json', text))).toBe(0)
  }
})

test('a token in what would be kept refuses the node; in what is not kept it does not matter', () => {
  const token = `gh${'p_'}${'a1B2c3D4'.repeat(5)}`
  const nodes = [
    { id: 'T1', kinds: ['GHTeam'], properties: { name: `team ${token}` } },
    { id: 'T2', kinds: ['GHTeam'], properties: { name: 'kept', found: token } },
  ]
  const reading = read(beside('github', JSON.stringify({ graph: { nodes, edges: [] } })))
  expect(refusals(reading)).toEqual(['secret-in-clear /graph/nodes/0@1'])
  expect(tuples(reading)).toEqual(['Group opengraph:opengraph:T2'])
  expect(leaksIn(reading, [token])).toEqual([])
})
