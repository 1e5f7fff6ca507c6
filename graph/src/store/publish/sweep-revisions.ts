import type { Database } from '../driver.ts'
import { dropChunks } from '../queries/drop-chunks.ts'
import { dropRevisions } from '../queries/drop-revisions.ts'
import { listRevisions } from '../queries/list-revisions.ts'
import { sweepSteps } from '../steps/reset-steps.ts'

/** Deletes what no kept revision needs. Those that a kept one's snapshot builds on stay with it. */
export async function sweepRevisions(db: Database, current: number, keep: number): Promise<void> {
  const oldest = current - keep + 1
  if (oldest <= 1) return
  await sweepSteps(db, oldest)
  const revisions = await db.read(listRevisions, { upTo: oldest, limit: 100 })
  const base = revisions.find((revision) => revision.base)
  if (base === undefined) return
  await db.write(dropRevisions, { first: base.number })
  await db.write(dropChunks, { first: base.number, last: current })
}
