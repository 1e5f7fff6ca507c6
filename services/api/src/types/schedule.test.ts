import type { SourceSchedule } from '@throughline/workflows/client/schedules.ts'
import { describe, expect, it } from 'vitest'
import { RunningApi } from '../testing/running-api.ts'
import { SchedulesUnavailableError } from './errors.ts'

const schedule: SourceSchedule = {
  plan: {
    source: 'laptops',
    paths: ['hosts', '/srv/more'],
    cwd: '/srv/exports',
    complete: true,
    host: 'test',
    everyMs: 900_000,
    watch: true,
  },
  paused: false,
  running: false,
  nextRunAt: '2026-11-01T00:15:00.000Z',
  lastRunAt: null,
}

const act = (name: string) => `mutation($source: String!) {
  ${name}(source: $source) { __typename ... on Schedule { source paused running } ... on Error { message } }
}`

describe('schedules', () => {
  it('are told with absolute paths', async () => {
    await using api = await RunningApi.start()
    api.schedules.kept.push(schedule)

    const { data } = await api.ask(
      '{ schedules { ... on Schedules { schedules { source paths everySeconds watch complete paused running nextRunAt lastRunAt } } } }',
    )

    expect(data).toEqual({
      schedules: {
        schedules: [
          {
            source: 'laptops',
            paths: ['/srv/exports/hosts', '/srv/more'],
            everySeconds: 900,
            watch: true,
            complete: true,
            paused: false,
            running: false,
            nextRunAt: '2026-11-01T00:15:00.000Z',
            lastRunAt: null,
          },
        ],
      },
    })
  })

  it('are paused, resumed, run and removed; one that is not there is an answer', async () => {
    await using api = await RunningApi.start()
    api.schedules.kept.push(schedule)
    const done = async (name: string, source = 'laptops') => (await api.ask(act(name), { source })).data
    const told = { __typename: 'Schedule', source: 'laptops' }

    expect(await done('pauseSchedule')).toEqual({ pauseSchedule: { ...told, paused: true, running: false } })
    expect(await done('resumeSchedule')).toEqual({ resumeSchedule: { ...told, paused: false, running: false } })
    expect(await done('runSchedule')).toEqual({ runSchedule: { ...told, paused: false, running: true } })
    expect(await done('runSchedule', 'none')).toEqual({
      runSchedule: { __typename: 'NotFoundError', message: 'none has no schedule.' },
    })
    const removal =
      'mutation { removeSchedule(source: "laptops") { ... on RemovedSchedule { source } ... on Error { message } } }'
    expect((await api.ask(removal)).data).toEqual({ removeSchedule: { source: 'laptops' } })
    expect((await api.ask(removal)).data).toEqual({ removeSchedule: { message: 'laptops has no schedule.' } })
  })

  it('cannot be added, and no path can be named', async () => {
    await using api = await RunningApi.start()
    const { data } = await api.ask('{ __schema { mutationType { fields { name args { name } } } } }')
    const { fields } = (
      data as { __schema: { mutationType: { fields: { name: string; args: { name: string }[] }[] } } }
    ).__schema.mutationType

    const ours = fields.filter(({ name }) => name.endsWith('Schedule'))
    expect(ours.map(({ name, args }) => `${name}(${args.map((arg) => arg.name).join()})`).sort()).toEqual([
      'pauseSchedule(source)',
      'removeSchedule(source)',
      'resumeSchedule(source)',
      'runSchedule(source)',
    ])
  })

  it('that cannot be asked for are an answer in words', async () => {
    await using api = await RunningApi.start()
    api.schedules.failure = new SchedulesUnavailableError()
    const message = 'Temporal does not answer, so nobody knows which sources are scheduled.'

    const { data } = await api.ask('{ schedules { __typename ... on Error { message } } }')
    expect(data).toEqual({ schedules: { __typename: 'SchedulesUnavailableError', message } })
    expect((await api.ask(act('runSchedule'), { source: 'laptops' })).data).toEqual({
      runSchedule: { __typename: 'SchedulesUnavailableError', message },
    })
  })
})
