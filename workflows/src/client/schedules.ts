import { resolve } from 'node:path'
import {
  type Client,
  ScheduleAlreadyRunning,
  type ScheduleDescription,
  ScheduleNotFoundError,
  ScheduleOverlapPolicy,
} from '@temporalio/client'
import { names, TASK_QUEUE } from '../contract.ts'
import { isSourceSchedule, type PlannedPaths, type SourcePlan, scheduleIdOf, sourcePlanSchema } from '../source-plan.ts'

/** Turns missed for longer than this, while Temporal was down, are left out: one reading catches up with all of them. */
const CATCHUP_WINDOW = '1 minute'

/** A source's schedule and where it stands. */
export interface SourceSchedule {
  readonly plan: SourcePlan
  readonly paused: boolean
  /** Whether a turn of it runs now. */
  readonly running: boolean
  /** ISO 8601; null: paused, or never again. */
  readonly nextRunAt: string | null
  /** When its last turn began; null: it had none. */
  readonly lastRunAt: string | null
}

/** A source has no schedule. */
export class NoSuchScheduleError extends Error {
  override readonly name = 'NoSuchScheduleError'
}

/** A source has a schedule already. */
export class ScheduleExistsError extends Error {
  override readonly name = 'ScheduleExistsError'
}

/** Has a source read now, and from then on as its plan says. @throws ScheduleExistsError */
export async function addSchedule(client: Client, plan: SourcePlan): Promise<void> {
  const { source, everyMs } = sourcePlanSchema.parse(plan)
  try {
    await client.schedule.create({
      scheduleId: scheduleIdOf(source),
      spec: { intervals: [{ every: everyMs }] },
      action: { type: 'startWorkflow', workflowType: names.scheduledSync, taskQueue: TASK_QUEUE, args: [plan] },
      policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: CATCHUP_WINDOW },
      memo: { plan },
      state: { triggerImmediately: true },
    })
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error
    throw new ScheduleExistsError(`${source} has a schedule already; remove it first to change it`, { cause: error })
  }
}

/** Every source's schedule, by name. */
export async function listSchedules(client: Client): Promise<SourceSchedule[]> {
  const schedules: Promise<SourceSchedule | undefined>[] = []
  for await (const { scheduleId } of client.schedule.list())
    if (isSourceSchedule(scheduleId)) schedules.push(described(client, scheduleId))
  const found = (await Promise.all(schedules)).filter((schedule) => schedule !== undefined)
  return found.sort((a, b) => (a.plan.source < b.plan.source ? -1 : 1))
}

/** The plans alone, at the cost of one call. */
export async function plannedSources(client: Client): Promise<{ plan: SourcePlan; paused: boolean }[]> {
  const planned: { plan: SourcePlan; paused: boolean }[] = []
  for await (const { scheduleId, memo, state } of client.schedule.list())
    if (isSourceSchedule(scheduleId))
      planned.push({ plan: sourcePlanSchema.parse(memo?.['plan']), paused: state.paused })
  return planned
}

/** No turn, and no watch, until it is resumed; one that runs goes on. @throws NoSuchScheduleError */
export async function pauseSchedule(client: Client, source: string): Promise<void> {
  await known(source, client.schedule.getHandle(scheduleIdOf(source)).pause('paused by the operator'))
}

/** @throws NoSuchScheduleError */
export async function resumeSchedule(client: Client, source: string): Promise<void> {
  await known(source, client.schedule.getHandle(scheduleIdOf(source)).unpause('resumed by the operator'))
}

/** A turn at once, even while paused; where one runs, right after it. @throws NoSuchScheduleError */
export async function runSchedule(client: Client, source: string): Promise<void> {
  await known(source, client.schedule.getHandle(scheduleIdOf(source)).trigger(ScheduleOverlapPolicy.BUFFER_ONE))
}

/** Ends a schedule; what the source stated stays. @throws NoSuchScheduleError */
export async function removeSchedule(client: Client, source: string): Promise<void> {
  await known(source, client.schedule.getHandle(scheduleIdOf(source)).delete())
}

/** The schedule of a source. @throws NoSuchScheduleError */
export async function findSchedule(client: Client, source: string): Promise<SourceSchedule> {
  return scheduleOf(await known(source, client.schedule.getHandle(scheduleIdOf(source)).describe()))
}

/** The plan's paths, absolute. */
export function scheduledPaths({ paths, cwd }: PlannedPaths): string[] {
  return paths.map((path) => resolve(cwd, path))
}

async function described(client: Client, scheduleId: string): Promise<SourceSchedule | undefined> {
  try {
    return scheduleOf(await client.schedule.getHandle(scheduleId).describe())
  } catch (error) {
    // Removed since it was listed.
    if (error instanceof ScheduleNotFoundError) return undefined
    throw error
  }
}

function scheduleOf({ memo, state, info }: ScheduleDescription): SourceSchedule {
  const [next] = info.nextActionTimes
  const last = info.recentActions.at(-1)
  return {
    plan: sourcePlanSchema.parse(memo?.['plan']),
    paused: state.paused,
    running: info.runningActions.length > 0,
    nextRunAt: state.paused || next === undefined ? null : next.toISOString(),
    lastRunAt: last === undefined ? null : last.takenAt.toISOString(),
  }
}

async function known<T>(source: string, done: Promise<T>): Promise<T> {
  try {
    return await done
  } catch (error) {
    if (!(error instanceof ScheduleNotFoundError)) throw error
    throw new NoSuchScheduleError(`${source} has no schedule`, { cause: error })
  }
}
