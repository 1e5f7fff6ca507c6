import type { SourceSchedule } from '@throughline/workflows/client/schedules.ts'

/** Schedules by which sources are read again and again. Each call may throw a NotFoundError or a SchedulesUnavailableError. */
export interface ScheduleKeeper {
  /** Every schedule, by its source's name. */
  list(): Promise<readonly SourceSchedule[]>
  /** Does something with the schedule of a source; the schedule as it is then, undefined where it was removed. */
  act(source: string, act: ScheduleAct): Promise<SourceSchedule | undefined>
}

/** What may be done with a schedule from afar. Adding one is the command line's: it names paths of the machine that the worker runs on. */
export type ScheduleAct = 'pause' | 'resume' | 'run' | 'remove'
