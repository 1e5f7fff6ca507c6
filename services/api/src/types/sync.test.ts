import { describe, expect, it } from 'vitest'
import type { SyncRecord } from '../syncs.ts'
import { eventsOf } from '../testing/events-of.ts'
import { RunningApi } from '../testing/running-api.ts'
import { smallEstate } from '../testing/small-estate.ts'

function sync(id: string, more: Partial<SyncRecord> = {}): SyncRecord {
  return {
    id,
    title: `./${id}`,
    sources: ['test'],
    state: 'completed',
    phase: 'done',
    startedAt: `2026-11-01T00:00:0${id}Z`,
    finishedAt: '2026-11-01T00:01:00Z',
    unitsTotal: 2,
    unitsDone: 2,
    accepted: 9,
    refused: 0,
    retired: 0,
    ...more,
  }
}

const unread = {
  format: 'facts',
  lastCompleteAt: null,
  lastSyncAt: null,
  lastReadAt: null,
  failedAt: null,
  failure: null,
  maxAgeMs: null,
  units: 0,
} as const

describe('sources', () => {
  it('are stale when their last reading is older than it may be, and say how a sync failed last', async () => {
    await using api = await RunningApi.start()
    const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
    const read = { ...unread, units: 1, refused: 0, maxAgeMs: 3_600_000 }
    api.syncs.keptSources.push(
      { ...read, name: 'fresh', lastReadAt: ago(59) },
      { ...read, name: 'old', lastReadAt: ago(61), failedAt: '2026-11-01T00:01:00.000Z', failure: 'the disk is full' },
      { ...read, name: 'usual', lastReadAt: ago(61), maxAgeMs: null },
    )

    const { data } = await api.ask('{ sources { name stale maxAgeSeconds lastFailure { at reason } } }')

    expect(data).toEqual({
      sources: [
        { name: 'fresh', stale: false, maxAgeSeconds: 3_600, lastFailure: null },
        {
          name: 'old',
          stale: true,
          maxAgeSeconds: 3_600,
          lastFailure: { at: '2026-11-01T00:01:00.000Z', reason: 'the disk is full' },
        },
        { name: 'usual', stale: false, maxAgeSeconds: 7 * 24 * 3_600, lastFailure: null },
      ],
    })
  })

  it('are told with their last sync and their share of the current revision', async () => {
    await using api = await RunningApi.start({ revisions: [await smallEstate()] })
    api.syncs.keptSources.push(
      { ...unread, name: 'empty', refused: 0 },
      { ...unread, name: 'test', lastCompleteAt: '2026-11-01T00:01:00Z', refused: 3 },
    )
    api.syncs.kept.push(sync('1'), sync('2'))

    const { data } = await api.ask(
      '{ sources { name format lastCompleteAt refused assets relations lastSync { startedAt } } }',
    )

    expect(data).toEqual({
      sources: [
        { name: 'empty', format: 'facts', lastCompleteAt: null, refused: 0, assets: 0, relations: 0, lastSync: null },
        {
          name: 'test',
          format: 'facts',
          lastCompleteAt: '2026-11-01T00:01:00Z',
          refused: 3,
          assets: 7,
          relations: 6,
          lastSync: { startedAt: '2026-11-01T00:00:02Z' },
        },
      ],
    })
    expect(api.syncs.listed, 'one look for all sources').toBe(1)
  })
})

describe('syncs', () => {
  it('are listed newest first, of one source or all, in pages', async () => {
    await using api = await RunningApi.start()
    api.syncs.kept.push(sync('1'), sync('2', { sources: ['other'] }), sync('3', { sources: [] }))
    const page = async (variables: object) =>
      (
        await api.ask(
          'query($source: String, $first: Int, $after: String) { syncs(source: $source, first: $first, after: $after) { pageInfo { hasNextPage endCursor } edges { node { source } } } }',
          variables,
        )
      ).data

    expect(await page({})).toMatchObject({
      syncs: { edges: [{ node: { source: './3' } }, { node: { source: 'other' } }, { node: { source: 'test' } }] },
    })
    expect(await page({ source: 'other' })).toMatchObject({ syncs: { edges: [{ node: { source: 'other' } }] } })
    expect(await page({ first: 1 })).toMatchObject({
      syncs: { pageInfo: { hasNextPage: true, endCursor: '2026-11-01T00:00:03Z' } },
    })
    expect(await page({ first: 1, after: '2026-11-01T00:00:03Z' })).toMatchObject({
      syncs: { edges: [{ node: { source: 'other' } }] },
    })
  })

  it('are found by their own and by their global id, with what was refused', async () => {
    await using api = await RunningApi.start()
    api.syncs.kept.push(sync('1', { state: 'partial', refused: 1 }))
    api.syncs.keptUnits.push({ unit: 'a.json', state: 'read', accepted: 9, refused: 1, retired: 0 })
    api.syncs.keptRejections.push({
      code: 'wrong-type',
      file: 'a.json',
      pointer: '/assets/3',
      line: 7,
      reason: 'kind is a number',
    })
    const detail = `query($id: String!) { sync(id: $id) { id state units { unit refused } rejections(first: 5) { code file pointer line column reason } } }`

    const { data } = await api.ask(detail, { id: '1' })
    const [id = ''] = JSON.stringify(data).match(/(?<="id":")[^"]+/) ?? []

    expect(data).toMatchObject({
      sync: {
        state: 'partial',
        units: [{ unit: 'a.json', refused: 1 }],
        rejections: [
          {
            code: 'wrong-type',
            file: 'a.json',
            pointer: '/assets/3',
            line: 7,
            column: null,
            reason: 'kind is a number',
          },
        ],
      },
    })
    expect((await api.ask(detail, { id })).data).toEqual(data)
    expect((await api.ask(detail, { id: 'none' })).data).toEqual({ sync: null })
  })

  it('are told live while they run, and once when they are over', async () => {
    await using api = await RunningApi.start()
    const running = { state: 'running', finishedAt: null } as const
    api.syncs.kept.push(sync('1'), sync('2', { ...running, phase: 'listing', unitsDone: 0 }))
    await using events = await eventsOf(
      api.address,
      'subscription { syncProgress { startedAt state phase unitsDone } }',
    )
    const next = { startedAt: '2026-11-01T00:00:02Z' }

    expect(await events.next()).toEqual({
      data: { syncProgress: { ...next, state: 'running', phase: 'listing', unitsDone: 0 } },
    })
    api.syncs.kept[1] = sync('2', { ...running, phase: 'ingesting', unitsDone: 1 })
    expect(await events.next()).toEqual({
      data: { syncProgress: { ...next, state: 'running', phase: 'ingesting', unitsDone: 1 } },
    })
    api.syncs.kept[1] = sync('2')
    expect(await events.next()).toEqual({
      data: { syncProgress: { ...next, state: 'completed', phase: 'done', unitsDone: 2 } },
    })
  })
})
