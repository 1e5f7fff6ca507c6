import { type SourceSchedule, scheduledPaths } from '@throughline/workflows/client/schedules.ts'
import { builder } from '../builder.ts'
import type { ScheduleAct } from '../schedules.ts'
import { NotFoundError, SchedulesUnavailableError } from './errors.ts'

const ScheduleType = builder.objectRef<SourceSchedule>('Schedule').implement({
  description:
    'By what a source is read again and again. Added by `throughline schedule add` only: it names paths of the machine.',
  fields: (t) => ({
    source: t.string({ resolve: ({ plan }) => plan.source }),
    paths: t.stringList({
      description: 'Absolute, on the machine that the worker runs on.',
      resolve: ({ plan }) => scheduledPaths(plan),
    }),
    everySeconds: t.int({
      description: 'It is read so often, whether anything changed or not.',
      resolve: ({ plan }) => Math.round(plan.everyMs / 1_000),
    }),
    watch: t.boolean({
      description: 'It is read at once, too, when a file changes.',
      resolve: ({ plan }) => plan.watch,
    }),
    complete: t.boolean({
      description: 'A file that is gone is retired with what it stated.',
      resolve: ({ plan }) => plan.complete,
    }),
    paused: t.exposeBoolean('paused', { description: 'It is read by hand only.' }),
    running: t.exposeBoolean('running'),
    nextRunAt: t.expose('nextRunAt', { type: 'DateTime', nullable: true, description: 'Null while it is paused.' }),
    lastRunAt: t.expose('lastRunAt', { type: 'DateTime', nullable: true }),
  }),
})

const SchedulesType = builder.objectRef<{ readonly schedules: readonly SourceSchedule[] }>('Schedules').implement({
  fields: (t) => ({
    schedules: t.field({
      type: [ScheduleType],
      description: 'By the names of their sources.',
      resolve: ({ schedules }) => [...schedules],
    }),
  }),
})

const SchedulesResult = builder.errorUnion('SchedulesResult', {
  types: [SchedulesType, SchedulesUnavailableError],
  // Errors are told apart by their class.
  resolveType: () => SchedulesType,
})

const ScheduleResult = builder.errorUnion('ScheduleResult', {
  types: [ScheduleType, NotFoundError, SchedulesUnavailableError],
  resolveType: () => ScheduleType,
})

const RemovedScheduleType = builder.objectRef<{ readonly source: string }>('RemovedSchedule').implement({
  fields: (t) => ({ source: t.exposeString('source', { description: 'What it stated stays.' }) }),
})

const RemoveScheduleResult = builder.errorUnion('RemoveScheduleResult', {
  types: [RemovedScheduleType, NotFoundError, SchedulesUnavailableError],
  resolveType: () => RemovedScheduleType,
})

builder.queryField('schedules', (t) =>
  t.field({
    type: SchedulesResult,
    resolve: async (_, _args, { schedules }) => ({ schedules: await schedules.list() }),
  }),
)

const kept: Readonly<
  Record<'pauseSchedule' | 'resumeSchedule' | 'runSchedule', { act: ScheduleAct; description: string }>
> = {
  pauseSchedule: { act: 'pause', description: 'No reading, and no watch, until it is resumed; one that runs goes on.' },
  resumeSchedule: { act: 'resume', description: 'It is read again as its schedule says.' },
  runSchedule: {
    act: 'run',
    description: 'It is read at once, even while paused; where it is being read, right after that.',
  },
}

for (const [name, { act, description }] of Object.entries(kept)) {
  builder.mutationField(name, (t) =>
    t.field({
      type: ScheduleResult,
      description,
      args: { source: t.arg.string({ required: true }) },
      resolve: async (_, { source }, { schedules }) => {
        const schedule = await schedules.act(source, act)
        if (schedule === undefined) throw new NotFoundError(`${source} has no schedule.`)
        return schedule
      },
    }),
  )
}

builder.mutationField('removeSchedule', (t) =>
  t.field({
    type: RemoveScheduleResult,
    description: 'It is read by hand only from now on; what it stated stays.',
    args: { source: t.arg.string({ required: true }) },
    resolve: async (_, { source }, { schedules }) => {
      await schedules.act(source, 'remove')
      return { source }
    },
  }),
)
