import { DatabaseTimeoutError } from '../../store/database-errors.ts'
import type { Query } from '../../store/define-query.ts'
import type { Database } from '../../store/driver.ts'

/** The deadline of a question came before its answer was whole. */
export class OutOfTime extends Error {
  override readonly name = 'OutOfTime'
}

/** Footholds sent to the database with one query. */
const batchSize = 10_000

/** Reads in batches under one deadline, which the database keeps too. */
export class Clock {
  private readonly database: Database
  private readonly stopAt: number

  constructor(database: Database, deadline: number | undefined) {
    this.database = database
    this.stopAt = deadline === undefined ? Number.POSITIVE_INFINITY : performance.now() + deadline
  }

  /** Rows for all ids. @throws OutOfTime */
  async *read<P extends object, R extends object>(
    query: Query<P, R, 'read'>,
    ids: readonly string[],
    paramsFor: (batch: string[]) => P,
  ): AsyncGenerator<R> {
    for (let start = 0; start < ids.length; start += batchSize) {
      const left = this.stopAt - performance.now()
      if (left <= 0) throw new OutOfTime()
      yield* await this.batch(query, paramsFor(ids.slice(start, start + batchSize)), left)
    }
  }

  private async batch<P extends object, R extends object>(
    query: Query<P, R, 'read'>,
    params: P,
    left: number,
  ): Promise<R[]> {
    try {
      const options = left === Number.POSITIVE_INFINITY ? {} : { timeoutMs: Math.max(1, Math.ceil(left)) }
      return await this.database.read(query, params, options)
    } catch (error) {
      if (error instanceof DatabaseTimeoutError) throw new OutOfTime(undefined, { cause: error })
      throw error
    }
  }
}
