import { batchSize } from '../batches.ts'
import type { Database } from '../driver.ts'
import { dropCapabilities } from '../queries/drop-capabilities.ts'
import { dropStepsSince } from '../queries/drop-steps-since.ts'
import { endAllStepRows } from '../queries/end-all-steps.ts'
import { reopenSteps } from '../queries/reopen-steps.ts'
import { sweepStepRows } from '../queries/sweep-steps.ts'

/** Takes back what a publish that was cut short did to steps: those of `revision` go, those it ended go on. */
export async function resetSteps(db: Database, revision: number): Promise<void> {
  await untilNone((limit) => db.write(dropStepsSince, { revision, limit }))
  await untilNone((limit) => db.write(reopenSteps, { revision, limit }))
}

/** Deletes all capabilities, so that all are derived anew. */
export async function resetCapabilities(db: Database): Promise<void> {
  await untilNone((limit) => db.write(dropCapabilities, { limit }))
}

/** Ends all steps of earlier revisions: what they were derived from cannot be read any more, so there is nothing to compare with. */
export async function endAllSteps(db: Database, revision: number): Promise<void> {
  await untilNone((limit) => db.write(endAllStepRows, { revision, limit }))
}

/** Deletes steps that no kept revision has. @returns how many */
export async function sweepSteps(db: Database, oldestKept: number): Promise<number> {
  return untilNone((limit) => db.write(sweepStepRows, { oldest: oldestKept, limit }))
}

async function untilNone(run: (limit: number) => Promise<{ count: number }[]>): Promise<number> {
  for (let total = 0; ; ) {
    const [row] = await run(batchSize)
    total += row?.count ?? 0
    if ((row?.count ?? 0) < batchSize) return total
  }
}
