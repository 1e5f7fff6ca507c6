import { factOfRuling, type Ruling } from '@throughline/graph/facts/ruling.ts'
import { describe, expect, test } from 'vitest'
import { approved } from '../approved/approved.ts'
import { fixtureText, refusals } from '../claims/tuples.test-helper.ts'
import type { Connector } from '../connector.ts'
import { context, textFile } from '../mcp-config/read-text.test-helper.ts'
import { overrides } from '../overrides/overrides.ts'
import { owners } from '../owners/owners.ts'

function read(connector: Connector, name: string, text?: string) {
  const file = textFile(name, text ?? fixtureText(new URL(`../${connector.format}/`, import.meta.url).href, name))
  expect(connector.detect(file)).toBe(2)
  return connector.read(file, context)
}

/** Fact, what is said of it, and the place. */
function told(rulings: readonly Ruling[] = []): string[] {
  return rulings.map((ruling) => {
    const said =
      ruling.form === 'override'
        ? { [ruling.property]: ruling.value }
        : ruling.form === 'mapping'
          ? { match: ruling.match, ...ruling.properties }
          : { until: ruling.until }
    const { line, author, note } = ruling.evidence
    return `${factOfRuling(ruling)} ${JSON.stringify(said)} ${[`@${line}`, author, note].filter(Boolean).join(' ')}`
  })
}

describe('overrides', () => {
  test('each property is a ruling of the operator, whatever the sync calls its source', () => {
    const reading = read(overrides, 'overrides.yaml')
    expect(reading).toMatchObject({ source: 'operator', complete: true, rejected: [], assets: [], relations: [] })
    expect(told(reading.rulings)).toEqual([
      'dataset:warehouse:orders {"sensitivity":2} @4 ana@larkspur.example Names and addresses were removed in March.',
      'dataset:warehouse:orders {"environment":"prod"} @4 ana@larkspur.example Names and addresses were removed in March.',
      'tool:mcp-server:cursor:laptop-07:~:github/create_issue {"approval":"call"} @11 The client asks before each call since version 2.',
    ])
    expect(reading.rulings?.map(({ evidence }) => evidence.observedAt)).toEqual([
      '2026-03-12T09:00:00Z',
      '2026-03-12T09:00:00Z',
      reading.observedAt,
    ])
    const renamed = overrides.read(
      textFile('o.json', fixtureText(new URL('../overrides/', import.meta.url).href, 'overrides.json')),
      {
        ...context,
        source: 'other',
      },
    )
    expect([renamed.source, ...told(renamed.rulings)]).toEqual([
      'operator',
      'agent:desk {"aiClass":"rag"} @4 It only answers from the handbook.',
      'agent:desk {"labels":["hr"]} @4 It only answers from the handbook.',
    ])
  })

  test('what does not fit is refused with its place, the others are taken', () => {
    const reading = read(overrides, 'bad-overrides.yaml')
    expect(refusals(reading)).toEqual([
      'not-allowed /overrides/0/set/criticality@4',
      'unknown-property /overrides/1/set/colour@7',
      'computed-property /overrides/2/set/provided@10',
      'wrong-type /overrides/3/reason@12',
      'no-records /overrides/4/set@15',
      'stated-twice /overrides/6@20',
      'not-allowed /overrides/7/set/environment@24',
      'wrong-format /overrides/8/at@29',
    ])
    expect(told(reading.rulings)).toEqual(['a {"criticality":3} @17 Good.'])
    expect(reading.complete).toBe(false)
  })

  test('a secret in a record refuses it', () => {
    const secret = `github_${'pat_'}${'a1B2c3D4'.repeat(5)}`
    const text = JSON.stringify({
      'throughline-overrides': 1,
      overrides: [{ id: 'a', set: { labels: [secret] }, reason: 'r' }],
    })
    const reading = read(overrides, 'o.json', text)
    expect([refusals(reading), reading.rulings]).toEqual([['secret-in-clear /overrides/0@1'], []])
  })
})

describe('owners', () => {
  test('each record is a mapping in its order', () => {
    const reading = read(owners, 'owners.yaml')
    expect(reading).toMatchObject({ source: 'owners', complete: true, rejected: [] })
    expect(told(reading.rulings)).toEqual([
      'mapping:0 {"match":{"id":"*"},"owners":["platform"]} @3 matches id *',
      'mapping:1 {"match":{"id":"agent:*"},"owners":["ai-team"],"criticality":2} @5 matches id agent:*',
      'mapping:2 {"match":{"name":"pay*","environment":"prod"},"owners":["payments"],"criticality":4} @8 Card data. (matches name pay*, environment prod)',
      'mapping:3 {"match":{"name":"laptop-*","kind":"Workload"},"environment":"dev"} @12 matches kind Workload, name laptop-*',
    ])
  })

  test('what does not fit is refused with its place, the others are taken', () => {
    const reading = read(owners, 'bad-owners.yaml')
    expect(refusals(reading)).toEqual([
      'not-accepted /owners/0/match@3',
      'not-accepted /owners/1@5',
      'not-allowed /owners/2/match/kind@6',
      'out-of-range /owners/3/criticality@9',
      'not-allowed /owners/4/environment@11',
      'wrong-type /owners/5/match@12',
      'unknown-property /owners/6/team@15',
    ])
    expect(told(reading.rulings)).toEqual(['mapping:7 {"match":{"id":"good"},"owners":["a"]} @16 matches id good'])
  })
})

describe('approved', () => {
  test('each record approves what its pattern names; a day counts to its end', () => {
    const reading = read(approved, 'approved.yaml')
    expect(reading).toMatchObject({ source: 'approved', complete: true, rejected: [] })
    expect(told(reading.rulings)).toEqual([
      'approval:id agent:cursor:* {} @3 dev-tools The standard editor.',
      'approval:id mcp-server:cursor:laptop-07:~:github {"until":"2026-12-31T23:59:59Z"} @6 dev-tools Read access for reviews.',
      'approval:kind ModelEndpoint, environment prod {"until":"2027-06-30T12:00:00+02:00"} @10 platform Served by the platform team.',
    ])
  })

  test('what does not fit is refused with its place, the others are taken', () => {
    const reading = read(approved, 'bad-approved.yaml')
    expect(refusals(reading)).toEqual([
      'not-accepted /approved/0@3',
      'wrong-type /approved/1/owner@5',
      'wrong-type /approved/2/reason@7',
      'not-allowed /approved/3/kind@9',
      'not-accepted /approved/4/until@15',
      'stated-twice /approved/6@19',
    ])
    expect(told(reading.rulings)).toEqual(['approval:id x {} @16 a Good.'])
  })
})

test.each([
  ['another version', 'throughline-owners: 2\nowners: []\n', 'unknown-version /throughline-owners@1'],
  ['no list', 'throughline-owners: 1\n', 'wrong-type @1'],
  ['a list that is none', 'throughline-owners: 1\nowners: {}\n', 'wrong-type /owners@2'],
  ['a member that is not known', 'throughline-owners: 1\nowner: x\nowners: []\n', 'unknown-property /owner@2'],
])('%s is refused', (_, text, expected) => {
  expect(refusals(read(owners, 'o.yaml', text))).toEqual([expected])
})
