import { revisionOf } from '@throughline/analysis/testing/revision-of.ts'
import type { Revision } from '@throughline/graph/derive/revision.ts'
import type { Gap } from '@throughline/graph/facts/estate.ts'
import { describe, expect, it } from 'vitest'
import { RunningApi } from '../testing/running-api.ts'
import { hostileName, smallEstate } from '../testing/small-estate.ts'

const list = `query($search: String, $kinds: [String!], $environments: [String!], $sources: [String!], $minSensitivity: Int, $first: Int, $after: String) {
  assets(search: $search, kinds: $kinds, environments: $environments, sources: $sources, minSensitivity: $minSensitivity, first: $first, after: $after) {
    totalCount
    countsByKind { kind count }
    pageInfo { hasNextPage hasPreviousPage endCursor }
    edges { cursor node { key } }
  }
}`

interface Listed {
  readonly assets: {
    readonly totalCount: number
    readonly countsByKind: unknown
    readonly pageInfo: {
      readonly hasNextPage: boolean
      readonly hasPreviousPage: boolean
      readonly endCursor: string | null
    }
    readonly edges: readonly { readonly node: { readonly key: string } }[]
  }
}

async function listed(api: RunningApi, variables: object): Promise<Listed['assets']> {
  const { data, errors } = await api.ask(list, variables)
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join(' '))
  return (data as Listed).assets
}

function withGaps({ derived, ...revision }: Revision, gaps: readonly Gap[]): Revision {
  return { ...revision, derived: { ...derived, estate: { ...derived.estate, gaps } } }
}

const keys = ({ edges }: Listed['assets']) => edges.map(({ node }) => node.key)

describe('assets', () => {
  it('and relations are stale where the only source that states them is, and answers name the gap', async () => {
    const question = `{
      asset(key: "salaries") { stale relations(first: 1) { edges { node { stale } } } }
      attackPaths(input: {}) { ... on AttackPathsAnswer { gaps { source reason count } } }
    }`
    const marks = async (source: string) => {
      const gaps = [{ source, reason: 'stale', count: 1 }]
      await using api = await RunningApi.start({ revisions: [withGaps(await smallEstate(), gaps)] })
      return (await api.ask(question)).data
    }
    const edges = (stale: boolean) => ({ edges: [{ node: { stale } }] })

    expect(await marks('test')).toEqual({
      asset: { stale: true, relations: edges(true) },
      attackPaths: { gaps: [{ source: 'test', reason: 'stale', count: 1 }] },
    })
    expect(await marks('another')).toMatchObject({ asset: { stale: false, relations: edges(false) } })
  })

  it('are found by name, id and kind, best match first', async () => {
    await using api = await RunningApi.start({ revisions: [await smallEstate()] })
    const found = async (search: string) => keys(await listed(api, { search }))

    expect(await found('')).toHaveLength(7)
    expect(await found('SALARIES')).toEqual(['salaries'])
    expect(await found('support')).toEqual(['agent:support', 'old'])
    expect(await found('tool:support')).toEqual(['old'])
    expect(await found('agent:support')).toEqual(['agent:support'])
    expect(await found('agents:')).toEqual(['agent:support'])
    expect(await found('tool old')).toEqual(['old'])
    expect(await found('<script>')).toEqual(['menu'])
    expect(await found('nothing like it')).toEqual([])
  })

  it('are narrowed by every condition, and counted by kind whatever kinds are chosen', async () => {
    await using api = await RunningApi.start({ revisions: [await smallEstate()] })

    const tools = await listed(api, { kinds: ['Tool'] })
    expect(keys(tools)).toEqual(['old', 'sql'])
    expect(tools.totalCount).toBe(2)
    expect(tools.countsByKind).toEqual([
      { kind: 'Agent', count: 1 },
      { kind: 'Tool', count: 2 },
      { kind: 'Dataset', count: 2 },
      { kind: 'Endpoint', count: 1 },
      { kind: 'UntrustedSource', count: 1 },
    ])
    expect(keys(await listed(api, { environments: ['prod'] }))).toEqual(['ep'])
    expect(keys(await listed(api, { minSensitivity: 3 }))).toEqual(['salaries'])
    expect(keys(await listed(api, { sources: ['test'] }))).toHaveLength(7)
    expect(keys(await listed(api, { sources: ['other'] }))).toEqual([])
  })

  it('come in pages that stay in their revision while another is published', async () => {
    await using api = await RunningApi.start({ revisions: [await smallEstate()] })
    const whole = keys(await listed(api, {}))

    const first = await listed(api, { first: 3 })
    await api.publish(await revisionOf([{ id: 'only', kind: 'Agent' }], []))
    const second = await listed(api, { first: 100, after: first.pageInfo.endCursor })

    expect([...keys(first), ...keys(second)]).toEqual(whole)
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
    expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
    expect(keys(await listed(api, {}))).toEqual(['only'])
  })

  it('are none before anything was published', async () => {
    await using api = await RunningApi.start()

    expect(await listed(api, {})).toMatchObject({ totalCount: 0, countsByKind: [], edges: [] })
    expect((await api.ask('{ asset(key: "a") { key } revision { number } }')).data).toEqual({
      asset: null,
      revision: null,
    })
  })

  it('keep names as they are; what nobody sees in them is written out', async () => {
    await using api = await RunningApi.start({ revisions: [await smallEstate()] })

    expect((await api.ask('{ asset(key: "menu") { name } }')).data).toEqual({
      asset: { name: hostileName.replace('\u202e', '\\u202e').replace('\u0007', '\\u0007') },
    })
  })

  it('tell their properties, where each is from, and their relations with disabled ones', async () => {
    await using api = await RunningApi.start({ revisions: [await smallEstate()] })

    const { data } = await api.ask(`{
      asset(key: "salaries") { kind sensitivity criticality environment sources properties { name value basis evidence { file pointer } } }
      agent: asset(key: "agent:support") {
        sensitivity
        relations { totalCount }
        outward: relations(direction: outward) { edges { node { type verb enabled grants to { key } properties { name value } } } }
        inward: relations(direction: inward, types: ["EXPOSES"]) { edges { node { type grants basis from { key } evidence { pointer } } } }
      }
    }`)

    expect(data).toMatchSnapshot()
  })

  it('are fetched again by their global id, in their revision', async () => {
    await using api = await RunningApi.start({ revisions: [await smallEstate()] })
    const { data } = await api.ask('{ asset(key: "ep") { id relations { edges { node { id type } } } } }')
    const [id = '', relation = ''] = JSON.stringify(data).match(/(?<="id":")[^"]+/g) ?? []
    await api.publish(await revisionOf([{ id: 'ep', kind: 'Endpoint', name: 'renamed' }], []))

    const again = '{ __typename ... on Asset { name } ... on Relation { type } ... on Revision { number } }'
    const node = async (wanted: string) =>
      (await api.ask(`query($id: ID!) { node(id: $id) ${again} }`, { id: wanted })).data

    expect(await node(id)).toEqual({ node: { __typename: 'Asset', name: 'api.example.com' } })
    expect(await node(relation)).toEqual({ node: { __typename: 'Relation', type: 'EXPOSES' } })
    expect(await node(Buffer.from('Revision:1').toString('base64'))).toEqual({
      node: { __typename: 'Revision', number: 1 },
    })
    expect(await node(Buffer.from('Asset:9:ep').toString('base64'))).toEqual({ node: null })
    expect(await node(Buffer.from('Asset:ep').toString('base64'))).toEqual({ node: null })
  })

  it('refuse cursors and pages that cannot be', async () => {
    await using api = await RunningApi.start({ revisions: [await smallEstate()] })
    const errors = async (variables: object) => (await api.ask(list, variables)).errors

    expect(await errors({ after: 'nonsense' })).toMatchObject([
      { extensions: { code: 'INVALID_INPUT', field: 'after' } },
    ])
    expect(await errors({ first: -1 })).toMatchObject([{ extensions: { code: 'INVALID_INPUT', field: 'first' } }])
    expect(await errors({ first: 1_000_000_000 })).toMatchObject([{ extensions: { code: 'COST_LIMIT' } }])
    expect(await errors({ first: 1_001 })).toMatchObject([{ message: 'A page has 0 to 1000 items, not 1001.' }])
  })
})
