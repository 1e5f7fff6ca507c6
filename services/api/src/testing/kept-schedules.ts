import type { SourceSchedule } from '@throughline/workflows/client/schedules.ts'
import type { ScheduleAct, ScheduleKeeper } from '../schedules.ts'
import { NotFoundError } from '../types/errors.ts'

/** Schedules that a test wrote, in memory instead of in Temporal. */
export class KeptSchedules implements ScheduleKeeper {
  readonly kept: SourceSchedule[] = []
  /** Thrown by every call, where there is one. */
  failure: Error | undefined

  async list(): Promise<readonly SourceSchedule[]> {
    if (this.failure !== undefined) throw this.failure
    return this.kept
  }

  async act(source: string, act: ScheduleAct): Promise<SourceSchedule | undefined> {
    if (this.failure !== undefined) throw this.failure
    const index = this.kept.findIndex(({ plan }) => plan.source === source)
    const schedule = this.kept[index]
    if (schedule === undefined) throw new NotFoundError(`${source} has no schedule.`)
    if (act === 'remove') {
      this.kept.splice(index, 1)
      return undefined
    }
    const changed = { pause: { paused: true }, resume: { paused: false }, run: { running: true } }[act]
    const next = { ...schedule, ...changed }
    this.kept[index] = next
    return next
  }
}
