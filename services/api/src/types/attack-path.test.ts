import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadFiles } from '@throughline/analysis/load-files.ts'
import { attackPaths } from '@throughline/analysis/paths.ts'
import { isRefusal } from '@throughline/analysis/refusal.ts'
import { calibratingCases } from '@throughline/analysis/testing/cases.ts'
import { revisionOf, testAsOf } from '@throughline/analysis/testing/revision-of.ts'
import { describe, expect, it } from 'vitest'
import { RunningApi } from '../testing/running-api.ts'
import { smallEstate } from '../testing/small-estate.ts'

const question = `query Paths($input: AttackPathsInput!) {
  attackPaths(input: $input) {
    __typename
    ... on Error { message }
    ... on InvalidInputError { field }
    ... on AttackPathsAnswer {
      revision { number asOf }
      completeness { exhaustive boundedBy limit }
      gaps { source reason count }
      totalCount
      paths {
        id profile sensitivity cost hops confirmed sentence
        entry { access asset { key name } }
        target { access asset { key name } }
        steps {
          rule { id gain } difficulty from { access asset { key } } to { access asset { key } }
          relations { key type verb grants basis from { key } to { key } evidence { source file pointer basis } }
          properties { of property { name value basis evidence { file pointer } } }
        }
      }
    }
  }
}`

describe('attackPaths', () => {
  it.each(calibratingCases())('answers the case $name as the analysis does', async ({ file, expected }) => {
    const { revision } = await loadFiles([file], {
      dataDir: mkdtempSync(join(tmpdir(), 'throughline-api-')),
      asOf: testAsOf,
    })
    await using api = await RunningApi.start({ revisions: [revision] })

    const from = expected.from === undefined ? {} : { from: [expected.from] }
    const { data, errors } = await api.ask(question, { input: from })

    const direct = attackPaths(revision, { from: expected.from })
    if (isRefusal(direct)) throw new Error(direct.refused)
    expect(errors).toEqual([])
    expect(data).toMatchObject({
      attackPaths: {
        totalCount: expected.pairs.length,
        completeness: { exhaustive: true, boundedBy: null, limit: null },
        paths: direct.paths.map(({ id, sentence, steps }) => ({
          id,
          sentence,
          steps: steps.map(({ rule, relations }) => ({
            rule: { id: rule },
            relations: relations.map((relation) => ({ key: relation.id })),
          })),
        })),
      },
    })
  })

  it('tells a path with its evidence', async () => {
    await using api = await RunningApi.start({ revisions: [await smallEstate()] })

    const { data } = await api.ask(question, { input: {} })

    expect(data).toMatchSnapshot()
  })

  it('shows a part of the list, and says that it is one', async () => {
    const data = [1, 2, 3].map((number) => ({ id: `d${number}`, kind: 'Dataset', sensitivity: 4 }))
    const revision = await revisionOf(
      [{ id: 'web', kind: 'UntrustedSource' }, { id: 'ep', kind: 'Endpoint' }, ...data],
      [{ type: 'REACHES', from: 'web', to: 'ep' }, ...data.map(({ id }) => ({ type: 'EXPOSES', from: 'ep', to: id }))],
    )
    await using api = await RunningApi.start({ revisions: [revision] })
    const part = async (input: object) => (await api.ask(question, { input })).data

    const all = await part({})
    expect(await part({ limit: 2 })).toMatchObject({
      attackPaths: { totalCount: 3, completeness: { exhaustive: false, boundedBy: 'count', limit: 2 } },
    })
    const targets = (answer: unknown) => JSON.stringify(answer).match(/"key":"d\d"/g)
    expect(new Set(targets(all))).toHaveLength(3)
    expect(targets(await part({ limit: 2, offset: 2 }))).toEqual(targets(all)?.slice(-3))
  })

  it('narrows by what is asked for', async () => {
    await using api = await RunningApi.start({ revisions: [await smallEstate()] })
    const count = async (input: object) => {
      const { data } = await api.ask(
        'query($input: AttackPathsInput!) { attackPaths(input: $input) { ... on AttackPathsAnswer { totalCount } } }',
        { input },
      )
      return data
    }

    expect(await count({ minSensitivity: 4 })).toEqual({ attackPaths: { totalCount: 1 } })
    expect(await count({ to: ['read@menu'] })).toEqual({ attackPaths: { totalCount: 1 } })
    expect(await count({ to: ['menu'], minSensitivity: 1 })).toEqual({ attackPaths: { totalCount: 0 } })
    expect(await count({ to: ['read@menu', 'salaries'], from: ['web'] })).toEqual({ attackPaths: { totalCount: 2 } })
    expect(await count({ confirmed: false })).toEqual({ attackPaths: { totalCount: 0 } })
    expect(await count({ maxHops: 2 })).toEqual({ attackPaths: { totalCount: 0 } })
  })

  it('refuses in words, each sort of mistake under its own type', async () => {
    await using api = await RunningApi.start({ revisions: [await smallEstate()] })
    const refused = async (input: object) => (await api.ask(question, { input })).data

    expect(await refused({ from: ['nobody'] })).toEqual({
      attackPaths: { __typename: 'NotFoundError', message: 'There is no asset with the id or name "nobody".' },
    })
    expect(await refused({ to: ['steer@nobody'] })).toMatchObject({ attackPaths: { __typename: 'NotFoundError' } })
    expect(await refused({ profiles: ['aliens'] })).toMatchObject({ attackPaths: { __typename: 'InvalidInputError' } })
    expect(await refused({ limit: 0 })).toEqual({
      attackPaths: { __typename: 'InvalidInputError', message: 'limit goes from 1 to 1000, not 0.', field: 'limit' },
    })
    expect(await refused({ at: 9 })).toMatchObject({ attackPaths: { __typename: 'NotFoundError' } })
  })

  it('says that nothing was published yet', async () => {
    await using api = await RunningApi.start()

    expect((await api.ask(question, { input: {} })).data).toMatchObject({
      attackPaths: { __typename: 'NoRevisionError' },
    })
  })
})
