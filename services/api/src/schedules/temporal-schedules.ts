import { Client, Connection, isGrpcServiceError, ServiceError } from '@temporalio/client'
import {
  findSchedule,
  listSchedules,
  NoSuchScheduleError,
  pauseSchedule,
  removeSchedule,
  resumeSchedule,
  runSchedule,
  type SourceSchedule,
} from '@throughline/workflows/client/schedules.ts'
import type { ScheduleAct, ScheduleKeeper } from '../schedules.ts'
import { NotFoundError, SchedulesUnavailableError } from '../types/errors.ts'

/** How long clients wait for Temporal. */
const patienceMs = 5_000

const acts = { pause: pauseSchedule, resume: resumeSchedule, run: runSchedule, remove: removeSchedule }

/** Schedules as Temporal has them. Connects when it is first asked. */
export class TemporalSchedules implements ScheduleKeeper, AsyncDisposable {
  private readonly connection: Connection
  private readonly client: Client

  constructor({ address, namespace }: { readonly address: string; readonly namespace: string }) {
    this.connection = Connection.lazy({ address })
    this.client = new Client({ connection: this.connection, namespace })
  }

  list(): Promise<readonly SourceSchedule[]> {
    return this.asked(() => listSchedules(this.client))
  }

  act(source: string, act: ScheduleAct): Promise<SourceSchedule | undefined> {
    return this.asked(async () => {
      await acts[act](this.client, source)
      return act === 'remove' ? undefined : findSchedule(this.client, source)
    })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.connection.close()
  }

  private async asked<T>(ask: () => Promise<T>): Promise<T> {
    try {
      return await this.connection.withDeadline(Date.now() + patienceMs, ask)
    } catch (error) {
      if (error instanceof NoSuchScheduleError) throw new NotFoundError(`${error.message}.`)
      if (error instanceof ServiceError || isGrpcServiceError(error)) throw new SchedulesUnavailableError()
      throw error
    }
  }
}
