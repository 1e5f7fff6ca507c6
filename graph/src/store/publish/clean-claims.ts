import { batches } from '../batches.ts'
import { factPrefix } from '../claims/claim-key.ts'
import type { Database } from '../driver.ts'
import { cleanClaimRows } from '../queries/clean-claims.ts'
import { markWaiting } from '../queries/mark-waiting.ts'
import { unmarkWaiting } from '../queries/unmark-waiting.ts'
import type { Joined } from './join-claims.ts'

/** Has the next publish look at relations that wait. Before the pointer moves: one mark too many does no harm. */
export async function markAsWaiting(db: Database, waiting: readonly string[]): Promise<void> {
  for (const ids of batches(waiting)) await db.write(markWaiting, { prefixes: ids.map(factPrefix) })
}

/** Has the next publish not look at claims again. After the pointer moved: looked at twice they say the same. */
export async function cleanClaims(db: Database, { consumed, waitingNoMore }: Joined): Promise<void> {
  for (const rows of batches(consumed)) await db.write(cleanClaimRows, { rows: [...rows] })
  for (const ids of batches(waitingNoMore)) await db.write(unmarkWaiting, { prefixes: ids.map(factPrefix) })
}
