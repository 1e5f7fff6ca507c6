import { expect, test } from 'vitest'
import type { Kind } from '../ontology/asset-kinds.ts'
import { advanceFacts } from './advance-facts.ts'
import { fitsText } from './asset-pattern.ts'
import type { AssetClaim, Claimed, Properties } from './claim.ts'
import { joinFacts } from './join-facts.ts'
import type { Ruling } from './ruling.ts'

const asOf = '2026-06-01T00:00:00Z'

function asset(id: string, kind: Kind, properties: Properties = {}, source = 'scan'): Claimed<AssetClaim> {
  const evidence = { source, file: 'f', observedAt: asOf, basis: 'observed' } as const
  return { source, unit: 'f', claim: { id, kind, name: id, properties, evidence } }
}

function said(claim: Ruling): Claimed<Ruling> {
  return { source: claim.evidence.source, unit: claim.evidence.file, claim }
}

const evidence = (source: string, file: string, note?: string, observedAt = asOf) =>
  ({ source, file, observedAt, basis: 'declared', author: 'ana', ...(note === undefined ? {} : { note }) }) as const

function override(
  id: string,
  property: string,
  value: string | number | boolean,
  at = asOf,
  file = 'list',
): Claimed<Ruling> {
  return said({ form: 'override', asset: id, property, value, evidence: evidence('operator', file, 'because', at) })
}

function estateOf(assets: Claimed<AssetClaim>[], rulings: Claimed<Ruling>[], at = asOf) {
  const forwards = joinFacts({ assets, relations: [], rulings }, at)
  expect(joinFacts({ assets: assets.toReversed(), relations: [], rulings: rulings.toReversed() }, at)).toEqual(forwards)
  return forwards
}

test('the operator wins over the riskier word of every source, and the evidence says who, when and why', () => {
  const sources = [asset('d', 'Dataset', { sensitivity: 4 }), asset('d', 'Dataset', { sensitivity: 3 }, 'other')]
  const [fact] = estateOf(sources, [override('d', 'sensitivity', 1)]).assets
  expect(fact?.properties['sensitivity']).toBe(1)
  expect(fact?.evidence[fact.origins['sensitivity'] ?? -1]).toMatchObject({
    source: 'operator',
    author: 'ana',
    note: 'because',
  })
  expect(estateOf(sources, []).assets[0]?.properties['sensitivity']).toBe(4)
})

test('of the operator’s own words the newest counts, in whichever list it stands', () => {
  const rulings = [
    override('d', 'sensitivity', 3, '2026-01-01T00:00:00Z', 'old'),
    override('d', 'sensitivity', 0, '2026-02-01T00:00:00Z', 'new'),
  ]
  expect(estateOf([asset('d', 'Dataset')], rulings).assets[0]?.properties['sensitivity']).toBe(0)
})

test('an override brings no asset, and one that does not fit is said and changes nothing', () => {
  const rulings = [override('gone', 'criticality', 4), override('a', 'sensitivity', 4), override('a', 'criticality', 7)]
  const { assets, conflicts } = estateOf([asset('a', 'Agent')], rulings)
  expect(assets.map(({ id, properties: { criticality } }) => [id, criticality])).toEqual([['a', 0]])
  expect(conflicts.map(({ id, reason }) => [id, reason])).toEqual([
    ['a', 'an override states criticality 7, a value that agents cannot have'],
    ['a', 'an override states sensitivity, which agents do not have'],
  ])
})

test('of a mapping file the last line that matches counts, per property, and it is one source among others', () => {
  const line = (order: number, match: object, properties: Properties): Claimed<Ruling> =>
    said({ form: 'mapping', order, match, properties, evidence: evidence('owners', 'owners.yaml') })
  const rulings = [
    line(0, { id: '*' }, { owners: ['platform'], criticality: 1 }),
    line(1, { id: 'pay-*' }, { owners: ['payments'] }),
    line(2, { environment: 'prod' }, { criticality: 3 }),
  ]
  const sources = [
    asset('pay-1', 'Agent', { environment: 'prod' }),
    asset('x', 'Agent', { criticality: 2, owners: ['tag'] }),
  ]
  const { assets } = estateOf(sources, rulings)
  expect(assets.map(({ id, properties: { owners, criticality } }) => [id, owners, criticality])).toEqual([
    ['pay-1', ['payments'], 3],
    ['x', ['platform', 'tag'], 2],
  ])
})

test('a pattern sees the environment as the operator has it, and never what another mapping says', () => {
  const line = (order: number, match: object, properties: Properties): Claimed<Ruling> =>
    said({ form: 'mapping', order, match, properties, evidence: evidence('owners', 'owners.yaml') })
  const rulings = [
    line(0, { id: 'b' }, { environment: 'prod' }),
    line(1, { environment: 'prod' }, { criticality: 4 }),
    override('a', 'environment', 'prod'),
  ]
  const { assets } = estateOf([asset('a', 'Agent'), asset('b', 'Agent')], rulings)
  expect(assets.map(({ properties: { environment, criticality } }) => [environment, criticality])).toEqual([
    ['prod', 4],
    ['prod', 0],
  ])
})

test('an approved list marks what it does not name; without one nothing is said', () => {
  const entry = (match: object, until?: string): Claimed<Ruling> =>
    said({
      form: 'approval',
      match,
      ...(until === undefined ? {} : { until }),
      evidence: evidence('approved', 'list', 'r'),
    })
  const sources = [asset('a', 'Agent'), asset('b', 'McpServer'), asset('c', 'ModelEndpoint'), asset('d', 'Dataset')]
  const rulings = [
    entry({ id: 'a' }, '2026-03-01T00:00:00Z'),
    entry({ kind: 'McpServer' }, '2026-03-01T00:00:00Z'),
    entry({ asset: 'a' }, '2026-09-01T00:00:00Z'),
  ]
  const marks = (at: string) => estateOf(sources, rulings, at).assets.map(({ properties: { approved } }) => approved)
  expect(marks(asOf)).toEqual(['yes', 'expired', 'no', undefined])
  expect(marks('2026-10-01T00:00:00Z')).toEqual(['expired', 'expired', 'no', undefined])
  expect(estateOf(sources, []).assets.some(({ properties }) => 'approved' in properties)).toBe(false)
  // An approval that ends between two publishes ends although nothing was synced.
  const nothing = { assets: new Map(), relations: new Map() }
  const { estate } = advanceFacts(estateOf(sources, rulings), nothing, '2026-10-01T00:00:00Z')
  expect(estate.assets).toEqual(estateOf(sources, rulings, '2026-10-01T00:00:00Z').assets)
})

test.each([
  ['agent:*', 'agent:x:y', true],
  ['agent:?', 'agent:xy', false],
  ['*b*c', 'abbbc', true],
  ['*b*c', 'abbb', false],
  ['a.c', 'abc', false],
  ['', '', true],
])('%s names %s: %s', (pattern, text, expected) => {
  expect(fitsText(pattern, text)).toBe(expected)
})
