import { revisionOf } from '@throughline/analysis/testing/revision-of.ts'
import { describe, expect, it } from 'vitest'
import { RunningApi } from '../testing/running-api.ts'

const assets = [
  { id: 'web', kind: 'UntrustedSource' },
  { id: 'ep', kind: 'Endpoint' },
  { id: 'salaries', kind: 'Dataset', sensitivity: 4 },
]
const reaches = { type: 'REACHES', from: 'web', to: 'ep' }
const exposes = { type: 'EXPOSES', from: 'ep', to: 'salaries' }
const open = () => revisionOf(assets, [reaches, exposes])
const closed = () => revisionOf(assets, [reaches])

const question = `query Diff($input: DiffInput!) {
  diff(input: $input) {
    __typename
    ... on Error { message }
    ... on DiffAnswer {
      before { revision { number } paths } after { revision { number } paths }
      openedCount opened(first: 5) { path { id } causes { fact change name relation { type } evidence { file } } }
      closedCount closed(first: 5) { path { id history { oldest newest completeness { exhaustive } events { event revision } } } causes { fact change } }
    }
  }
}`

describe('diff', () => {
  it('names what opened and closed, and the facts that did it', async () => {
    await using api = await RunningApi.start({ revisions: [await closed(), await open()] })

    const { data, errors } = await api.ask(question, { input: { before: 1 } })

    expect(errors).toEqual([])
    expect(data).toMatchObject({
      diff: {
        before: { revision: { number: 1 }, paths: 0 },
        after: { revision: { number: 2 }, paths: 1 },
        openedCount: 1,
        opened: [{ causes: [{ fact: 'RELATION', change: 'ADDED', relation: { type: 'EXPOSES' } }] }],
        closedCount: 0,
      },
    })
    expect((await api.ask(question, { input: { before: 7 } })).data).toMatchObject({
      diff: { __typename: 'NotFoundError' },
    })
  })
})

describe('the history of a path', () => {
  it('says when it opened, closed and opened again, as far as revisions are kept', async () => {
    await using api = await RunningApi.start({ revisions: [await closed(), await open(), await closed()] })
    const events = async () => {
      const { data, errors } = await api.ask(question, { input: { before: 2, after: 3 } })
      expect(errors).toEqual([])
      return data
    }

    expect(await events()).toMatchObject({
      diff: {
        closed: [
          {
            path: {
              history: {
                oldest: 1,
                newest: 3,
                completeness: { exhaustive: true },
                events: [
                  { event: 'OPENED', revision: 2 },
                  { event: 'CLOSED', revision: 3 },
                ],
              },
            },
            causes: [{ fact: 'RELATION', change: 'REMOVED' }],
          },
        ],
      },
    })
    await api.publish(await open())
    expect(JSON.stringify(await events())).toContain('{"event":"REOPENED","revision":4}')
  })

  it('says no more than that it is known where the oldest kept revision has it', async () => {
    await using api = await RunningApi.start({ revisions: [await open()] })

    const { data } = await api.ask(
      '{ attackPaths(input: {limit: 1}) { ... on AttackPathsAnswer { paths { history { events { event } } } } } }',
    )

    expect(data).toEqual({ attackPaths: { paths: [{ history: { events: [{ event: 'KNOWN' }] } }] } })
  })
})
