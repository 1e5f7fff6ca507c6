import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Kind } from '../ontology/asset-kinds.ts'
import { advanceFacts, assetsUnder, emptyEstate, type TouchedClaims, toolsToStamp } from './advance-facts.ts'
import type { AssetClaim, Claimed, RelationClaim } from './claim.ts'
import type { Estate } from './estate.ts'
import { joinFacts } from './join-facts.ts'
import { relationId } from './relation-id.ts'
import { factOfRuling, gatherRulings, type Ruling } from './ruling.ts'

const asOf = '2026-06-01T00:00:00Z'

/** Claims by (source, unit, fact), as a store keeps them. */
type Store = Map<string, AnyClaim>
type AnyClaim = Claimed<AssetClaim> | Claimed<RelationClaim> | Claimed<Ruling>

const source = fc.constantFrom('a', 'b', 'operator')
const time = fc.constantFrom('2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z')
const asset = fc
  .record({
    source,
    time,
    // Two servers, three tools, two others; now and then a source is wrong about the kind.
    id: fc.constantFrom('server-1', 'server-2', 'server-1/tool', 'server-2/tool', 'tool', 'agent', 'data'),
    wrong: fc.integer({ min: 0, max: 9 }).map((number) => number === 0),
    needsIdentity: fc.option(fc.boolean(), { nil: undefined }),
    name: fc.option(fc.constantFrom('x', 'y'), { nil: undefined }),
  })
  .map(({ source: from, time: observedAt, id, wrong, needsIdentity, name }): Claimed<AssetClaim> => {
    const kind = wrong ? 'User' : kindOf(id)
    const properties = needsIdentity === undefined || !['Tool', 'McpServer'].includes(kind) ? {} : { needsIdentity }
    const evidence = { source: from, file: 'f', observedAt, basis: 'declared' } as const
    const named = name === undefined ? {} : { name }
    return { source: from, unit: 'f', claim: { id, kind, ...named, properties, evidence } }
  })

const relation = fc
  .record({
    source,
    time,
    ends: fc.constantFrom(
      ['PROVIDES', 'server-1', 'server-1/tool'] as const,
      ['PROVIDES', 'server-1', 'tool'] as const,
      ['PROVIDES', 'server-2', 'server-2/tool'] as const,
      ['PROVIDES', 'server-2', 'tool'] as const,
      ['PROVIDES', 'server-2', 'server-1/tool'] as const,
      ['CONNECTS_TO', 'agent', 'server-1'] as const,
      ['OPERATES_ON', 'tool', 'data'] as const,
    ),
    grants: fc.constantFrom([], ['grant']),
    enabled: fc.boolean(),
  })
  .map(({ source: from, time: observedAt, ends, grants, enabled }): Claimed<RelationClaim> => {
    const evidence = { source: from, file: 'f', observedAt, basis: 'declared' } as const
    const claim = { type: ends[0], from: ends[1], to: ends[2], grants, properties: { enabled }, evidence }
    return { source: from, unit: 'f', claim }
  })

const evidenceOf = (from: string, observedAt: string, order: number) =>
  ({ source: from, file: 'f', line: order + 1, observedAt, basis: 'declared' }) as const
const ruling = fc
  .record({
    source: fc.constantFrom('operator', 'owners'),
    time,
    order: fc.integer({ min: 0, max: 2 }),
    form: fc.constantFrom('override', 'mapping', 'approval'),
    id: fc.constantFrom('server-1', 'server-1/tool', 'agent', 'data', 'nobody'),
    pattern: fc.constantFrom({ id: 'server-*' }, { name: 'x' }, { environment: 'prod' }, { id: '*' }),
    // Only a Dataset has a sensitivity: on others it is a conflict.
    property: fc.constantFrom('criticality', 'sensitivity', 'environment'),
    until: fc.constantFrom(undefined, '2026-03-01T00:00:00Z', '2026-09-01T00:00:00Z'),
  })
  .map(({ source: from, time: at, order, form, id, pattern, property, until }): Claimed<Ruling> => {
    const evidence = evidenceOf(from, at, order)
    const value = property === 'environment' ? 'prod' : order
    const claim: Ruling =
      form === 'override'
        ? { form, asset: id, property, value, evidence }
        : form === 'mapping'
          ? { form, order, match: pattern, properties: { environment: 'dev', criticality: order }, evidence }
          : { form, match: pattern, ...(until === undefined ? {} : { until }), evidence }
    return { source: from, unit: 'f', claim }
  })

const change = fc.record({ claimed: fc.oneof(asset, relation, ruling), retire: fc.boolean() })

test('advancing an estate by what changed equals joining all claims anew', () => {
  fc.assert(
    fc.property(fc.array(fc.array(change, { maxLength: 6 }), { minLength: 1, maxLength: 8 }), (rounds) => {
      const store: Store = new Map()
      let estate = emptyEstate
      let waiting: readonly string[] = []
      for (const changes of rounds) {
        const touched = new Set([...waiting, ...estate.conflicts.map(({ id }) => id)])
        for (const { claimed, retire } of changes) {
          const fact = factOf(claimed)
          touched.add(fact)
          if (isRuling(claimed)) for (const id of assetsUnder(estate, new Set([claimed.claim.form]))) touched.add(id)
          if (retire) store.delete(keyOf(claimed))
          else store.set(keyOf(claimed), claimed)
        }
        const before = estate
        ;({ estate, waiting } = advanceFacts(estate, withTools(estate, touched, store), asOf))
        expect(timeless(estate)).toEqual(timeless(joined(store)))
        for (const fact of estate.assets) expect(unchangedIsSame(before.assets, fact)).toBe(true)
        for (const fact of estate.relations) expect(unchangedIsSame(before.relations, fact)).toBe(true)
      }
    }),
    { numRuns: 500 },
  )
})

test('one round can hold a relation that waits, a second server and a stamp', () => {
  const store: Store = new Map()
  const put = (claimed: AnyClaim): unknown => store.set(keyOf(claimed), claimed)
  const evidence = { source: 'a', file: 'f', observedAt: asOf, basis: 'declared' } as const
  for (const id of ['server-1', 'server-2', 'tool'])
    put({
      source: 'a',
      unit: 'f',
      claim: { id, kind: kindOf(id), properties: id === 'server-1' ? { needsIdentity: true } : {}, evidence },
    })
  for (const from of ['server-1', 'server-2'])
    put({ source: 'a', unit: 'f', claim: { type: 'PROVIDES', from, to: 'tool', grants: [], properties: {}, evidence } })
  put({
    source: 'a',
    unit: 'f',
    claim: { type: 'CONNECTS_TO', from: 'agent', to: 'server-1', grants: [], properties: {}, evidence },
  })
  const all = new Set([...store.values()].map(factOf))
  const { estate } = advanceFacts(emptyEstate, withTools(emptyEstate, all, store), asOf)
  expect(estate.waiting).toBe(1)
  expect(estate.conflicts.map(({ reason }) => reason)).toEqual([
    'tool tool belongs to server server-1; a second server server-2 claims it',
  ])
  expect(estate.assets.find(({ id }) => id === 'tool')?.properties).toMatchObject({
    provided: true,
    needsIdentity: true,
  })
})

function kindOf(id: string): Kind {
  if (id === 'agent') return 'Agent'
  if (id === 'data') return 'Dataset'
  return id.endsWith('tool') ? 'Tool' : 'McpServer'
}

function isAsset(claimed: AnyClaim): claimed is Claimed<AssetClaim> {
  return 'id' in claimed.claim
}

function isRuling(claimed: AnyClaim): claimed is Claimed<Ruling> {
  return 'form' in claimed.claim
}

function isRelation(claimed: AnyClaim): claimed is Claimed<RelationClaim> {
  return !isAsset(claimed) && !isRuling(claimed)
}

function factOf(claimed: AnyClaim): string {
  if (isRuling(claimed)) return factOfRuling(claimed.claim)
  return isAsset(claimed) ? claimed.claim.id : relationId(claimed.claim)
}

/** One source says one thing once: of a ruling, of one property. */
function keyOf(claimed: AnyClaim): string {
  const property = isRuling(claimed) && claimed.claim.form === 'override' ? claimed.claim.property : ''
  return `${claimed.source} ${isRuling(claimed) ? claimed.claim.form : ''} ${factOf(claimed)} ${property}`
}

function touchedOf(facts: ReadonlySet<string>, store: Store): TouchedClaims {
  const all = [...store.values()]
  const left = (fact: string) => all.filter((claimed) => factOf(claimed) === fact)
  const ofRelation = (fact: string): boolean => /^[A-Z_]+:/.test(fact)
  return {
    assets: new Map([...facts].filter((fact) => !ofRelation(fact)).map((fact) => [fact, left(fact).filter(isAsset)])),
    relations: new Map([...facts].filter(ofRelation).map((fact) => [fact, left(fact).filter(isRelation)])),
    rulings: gatherRulings(all.filter(isRuling)),
  }
}

function withTools(estate: Estate, facts: ReadonlySet<string>, store: Store): TouchedClaims {
  const { assets, relations } = touchedOf(facts, store)
  return touchedOf(new Set([...facts, ...toolsToStamp(estate, assets, relations)]), store)
}

function joined(store: Store): Estate {
  const all = [...store.values()]
  return joinFacts(
    {
      assets: all.filter(isAsset),
      relations: all.filter(isRelation),
      rulings: all.filter(isRuling),
    },
    asOf,
  )
}

/** Without times of observation, which a fact keeps while it says the same. */
function timeless(estate: Estate): unknown {
  return JSON.parse(JSON.stringify(estate, (name, value: unknown) => (name === 'observedAt' ? undefined : value)))
}

function unchangedIsSame<F extends { id: string }>(before: readonly F[], fact: F): boolean {
  const earlier = before.find(({ id }) => id === fact.id)
  return earlier === fact || JSON.stringify(timelessFact(earlier)) !== JSON.stringify(timelessFact(fact))
}

function timelessFact(fact: unknown): unknown {
  return fact === undefined
    ? undefined
    : JSON.parse(JSON.stringify(fact, (name, value: unknown) => (name === 'observedAt' ? undefined : value)))
}
