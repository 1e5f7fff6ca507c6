import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { Api } from '@throughline/api/start-api.ts'
import type { RelationClaim } from '@throughline/graph/facts/claim.ts'
import type { Evidence } from '@throughline/graph/facts/evidence.ts'
import type { Database } from '@throughline/graph/store/driver.ts'
import { publish } from '@throughline/graph/store/publish/publish.ts'
import { writeChunk } from '@throughline/graph/store/queries/write-chunk.ts'
import { readPackedRuns } from '@throughline/graph/store/snapshot/load-revision.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Unit } from '../../harness/company.ts'
import { emptyDatabase } from '../store/empty-database.ts'
import { syncUnits } from '../store/published.ts'
import { ask } from './ask.ts'
import { startTestApi } from './start-test-api.ts'

const asOf = '2026-06-01T00:00:00Z'
const evidence: Evidence = { source: 'shop', file: 'shop.json', observedAt: asOf, basis: 'declared' }
let db: Database
let api: Api

beforeAll(async () => {
  db = await emptyDatabase()
  api = await startTestApi()
})

afterAll(async () => {
  await api?.[Symbol.asyncDispose]()
  await db?.[Symbol.asyncDispose]()
})

/** A dataset behind an endpoint of the internet: shown there, or not. */
function shop(isOpen: boolean): Unit {
  const asset = (id: string, kind: Unit['assets'][number]['kind'], properties = {}) => ({
    id,
    kind,
    name: id,
    properties,
    evidence,
  })
  const relation = (type: RelationClaim['type'], from: string, to: string): RelationClaim => ({
    type,
    from,
    to,
    grants: [],
    properties: {},
    evidence,
  })
  return {
    source: 'shop',
    unit: 'shop.json',
    assets: [asset('web', 'UntrustedSource'), asset('ep', 'Endpoint'), asset('db', 'Dataset', { sensitivity: 4 })],
    relations: [relation('REACHES', 'web', 'ep'), ...(isOpen ? [relation('EXPOSES', 'ep', 'db')] : [])],
  }
}

let syncs = 0
async function published(isOpen: boolean, keep = 20): Promise<number> {
  syncs += 1
  await syncUnits(db, [shop(isOpen)], `sync-${syncs}`)
  return (await publish(db, { asOf, keep })).revision
}

/** The answer to a question that the service must be able to take. */
async function told(question: string, variables: object = {}): Promise<unknown> {
  const { data, errors } = await ask(api.address, question, variables)
  expect(errors).toBeUndefined()
  return data
}

const pathsAt = (at: number) =>
  told(
    `query($at: RevisionNumber) { attackPaths(input: { at: $at, limit: 1 }) {
      __typename ... on Error { message }
      ... on AttackPathsAnswer { totalCount paths { history { oldest newest events { event revision } } } }
    } }`,
    { at },
  )

test('a path comes, goes and comes back; a scenario outlives the revision that it was saved of', async () => {
  expect([await published(false), await published(true), await published(false), await published(true)]).toEqual([
    1, 2, 3, 4,
  ])

  expect(await pathsAt(4)).toMatchObject({
    attackPaths: {
      totalCount: 1,
      paths: [
        {
          history: {
            oldest: 1,
            newest: 4,
            events: [
              { event: 'OPENED', revision: 2 },
              { event: 'CLOSED', revision: 3 },
              { event: 'REOPENED', revision: 4 },
            ],
          },
        },
      ],
    },
  })
  const causes = 'causes { fact change relation { type } evidence { file } }'
  const because = (change: string) => [{ causes: [{ fact: 'RELATION', change, evidence: { file: 'shop.json' } }] }]
  expect(
    await told(`{
      closing: diff(input: { before: 2, after: 3 }) { ... on DiffAnswer { opened { ${causes} } closed { ${causes} } } }
      opening: diff(input: { before: 3, after: 4 }) { ... on DiffAnswer { opened { ${causes} } closed { ${causes} } } }
    }`),
  ).toMatchObject({
    closing: { opened: [], closed: because('REMOVED') },
    opening: { opened: because('ADDED'), closed: [] },
  })

  const saved = await told(
    `mutation { saveScenario(input: { at: 2, name: "No endpoint", changes: [{ remove: "ep" }], to: ["db"] }) {
      ... on Scenario { id savedOf }
    } }`,
  )
  expect(saved).toMatchObject({ saveScenario: { savedOf: 2 } })
  const { id } = (saved as { saveScenario: { id: string } }).saveScenario

  await nameRuleThatIsGone(4)
  await api[Symbol.asyncDispose]()
  api = await startTestApi()
  expect(await pathsAt(4)).toMatchObject({
    attackPaths: { __typename: 'OtherVersionError', message: expect.stringMatching(/^Revision 4 .* open-dat_/) },
  })
  expect(await told('{ revision(number: 4) { number relations } }')).toEqual({ revision: { number: 4, relations: 2 } })

  // The first that this version can read again is whole, so what was before it can be dropped.
  expect([await published(false, 2), await published(true, 2)]).toEqual([5, 6])
  expect(await pathsAt(2)).toEqual({
    attackPaths: {
      __typename: 'NotFoundError',
      message: 'Revision 2 was never published, or is kept no more.',
    },
  })
  expect(await told('{ revisions { edges { node { number } } } }')).toEqual({
    revisions: { edges: [{ node: { number: 6 } }, { node: { number: 5 } }] },
  })
  const { scenario } = (await told('query($id: String!) { scenario(id: $id) { savedOf changes to } }', { id })) as {
    scenario: { savedOf: number; changes: readonly object[]; to: readonly string[] }
  }
  expect(scenario).toMatchObject({ savedOf: 2 })
  const input = { changes: scenario.changes, to: scenario.to, at: 6 }
  expect(
    await told(
      `query($input: WhatIfInput!) { whatIf(input: $input) {
        ... on WhatIfAnswer { revision { number } targets { verdict target { asset { key } } } closedCount }
      } }`,
      { input },
    ),
  ).toEqual({
    whatIf: {
      revision: { number: 6 },
      targets: [{ verdict: 'RESOLVES', target: { asset: { key: 'db' } } }],
      closedCount: 1,
    },
  })
})

/** Rewrites the stored snapshot of a revision as if a version had published it that has a rule which this one has not. */
async function nameRuleThatIsGone(revision: number): Promise<void> {
  const [steps] = await readPackedRuns(db, revision)
  const bytes = steps?.find(({ number }) => number === revision)?.bytes
  if (bytes === undefined) throw new Error(`revision ${revision} is not stored`)
  const plain = zstdDecompressSync(bytes)
  const at = plain.indexOf('"open-data"')
  expect(at).toBeGreaterThan(0)
  plain.write('"open-dat_"', at)
  await db.write(writeChunk, { revision, index: 0, bytes: new Int8Array(zstdCompressSync(plain)) })
}
