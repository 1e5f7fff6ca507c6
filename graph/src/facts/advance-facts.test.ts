import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Kind } from '../ontology/asset-kinds.ts'
import { advanceFacts, emptyEstate, type TouchedClaims, toolsToStamp } from './advance-facts.ts'
import type { AssetClaim, Claimed, RelationClaim } from './claim.ts'
import type { Estate } from './estate.ts'
import { joinFacts } from './join-facts.ts'
import { relationId } from './relation-id.ts'

const asOf = '2026-06-01T00:00:00Z'

/** Claims by (source, unit, fact), as a store keeps them. */
type Store = Map<string, Claimed<AssetClaim> | Claimed<RelationClaim>>

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

const change = fc.record({ claimed: fc.oneof(asset, relation), retire: fc.boolean() })

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
          if (retire) store.delete(`${claimed.source} ${fact}`)
          else store.set(`${claimed.source} ${fact}`, claimed)
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
  const put = (claimed: Claimed<AssetClaim> | Claimed<RelationClaim>): unknown =>
    store.set(`${claimed.source} ${factOf(claimed)}`, claimed)
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

function isAsset(claimed: Claimed<AssetClaim> | Claimed<RelationClaim>): claimed is Claimed<AssetClaim> {
  return 'id' in claimed.claim
}

function factOf(claimed: Claimed<AssetClaim> | Claimed<RelationClaim>): string {
  return isAsset(claimed) ? claimed.claim.id : relationId(claimed.claim)
}

function touchedOf(facts: ReadonlySet<string>, store: Store): TouchedClaims {
  const all = [...store.values()]
  const left = (fact: string) => all.filter((claimed) => factOf(claimed) === fact)
  const isRelation = (fact: string): boolean => /^[A-Z_]+:/.test(fact)
  return {
    assets: new Map([...facts].filter((fact) => !isRelation(fact)).map((fact) => [fact, left(fact).filter(isAsset)])),
    relations: new Map(
      [...facts]
        .filter(isRelation)
        .map((fact) => [fact, left(fact).filter((claimed): claimed is Claimed<RelationClaim> => !isAsset(claimed))]),
    ),
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
      relations: all.filter((claimed): claimed is Claimed<RelationClaim> => !isAsset(claimed)),
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
