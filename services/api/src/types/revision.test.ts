import { revisionOf } from '@throughline/analysis/testing/revision-of.ts'
import { describe, expect, it } from 'vitest'
import { eventsOf } from '../testing/events-of.ts'
import { RunningApi } from '../testing/running-api.ts'
import { smallEstate } from '../testing/small-estate.ts'

const one = { id: 'one', kind: 'Agent' }

describe('revisions', () => {
  it('are counted', async () => {
    await using api = await RunningApi.start({ revisions: [await smallEstate()] })

    const { data } = await api.ask(
      '{ revision { number asOf publishedAt assets relations steps paths gaps { source } } }',
    )

    expect(data).toEqual({
      revision: {
        number: 1,
        asOf: '2026-11-01T00:00:00Z',
        publishedAt: '2026-11-01T00:00:01Z',
        assets: 7,
        relations: 6,
        steps: expect.any(Number),
        paths: 1,
        gaps: [],
      },
    })
  })

  it('are listed newest first, in pages', async () => {
    const revision = await revisionOf([one], [])
    await using api = await RunningApi.start({ revisions: [revision, revision, revision] })
    const page = (after?: string) =>
      api.ask(
        'query($after: String) { revisions(first: 2, after: $after) { pageInfo { hasNextPage } edges { cursor node { number } } } }',
        { after },
      )

    expect((await page()).data).toMatchObject({
      revisions: {
        pageInfo: { hasNextPage: true },
        edges: [{ node: { number: 3 } }, { cursor: '2', node: { number: 2 } }],
      },
    })
    expect((await page('2')).data).toMatchObject({
      revisions: { pageInfo: { hasNextPage: false }, edges: [{ node: { number: 1 } }] },
    })
  })

  it('stay as they were when a newer one is published', async () => {
    await using api = await RunningApi.start({ revisions: [await smallEstate(), await revisionOf([one], [])] })
    const inventory =
      '{ assets(at: 1) { totalCount } now: assets { totalCount } before: revision(number: 1) { paths } never: revision(number: 7) { paths } }'

    expect((await api.ask(inventory)).data).toEqual({
      assets: { totalCount: 7 },
      now: { totalCount: 1 },
      before: { paths: 1 },
      never: null,
    })
  })

  it('are announced when they become current', async () => {
    await using api = await RunningApi.start({ revisions: [await revisionOf([one], [])] })
    await using events = await eventsOf(api.address, 'subscription { revisionPublished { number assets } }')

    await api.publish(await smallEstate())

    expect(await events.next()).toEqual({ data: { revisionPublished: { number: 2, assets: 7 } } })
  })
})

describe('a first revision', () => {
  it('is answered from as soon as it is published', async () => {
    await using api = await RunningApi.start()

    api.revisions.publish(await smallEstate())

    expect((await api.ask('{ revision { number } assets { totalCount } }')).data).toEqual({
      revision: { number: 1 },
      assets: { totalCount: 7 },
    })
  })
})
