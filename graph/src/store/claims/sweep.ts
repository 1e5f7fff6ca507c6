import { OPERATOR } from '../../facts/settle.ts'
import type { Database } from '../driver.ts'
import { retireUnit } from '../queries/retire-unit.ts'
import { retireUnitClaims } from '../queries/retire-unit-claims.ts'
import { unseenUnits } from '../queries/unseen-units.ts'
import { syncKey, unitKey } from './claim-key.ts'
import { operatorsList } from './operators-list.ts'
import type { ReadingOf } from './write-claims.ts'

/** Claims retired per transaction. */
const batchSize = 10_000

/**
 * Retires what a unit no longer states. Only to be called after a *complete* reading of the unit, all of whose claims
 * were written under this sync; run again it retires nothing more.
 * @returns how many claims were retired
 */
export async function sweepUnit(db: Database, { source, unit, sync }: ReadingOf): Promise<number> {
  return retireClaims(db, unitKey(source, unit), syncKey(sync))
}

/**
 * Retires units that a source no longer has. Only to be called after a *complete* listing, each of whose units was
 * recorded under this sync (`recordUnit`), those that could not be read included: these keep what they stated.
 * @returns how many claims were retired
 */
export async function sweepSource(db: Database, { source, sync }: Omit<ReadingOf, 'unit'>): Promise<number> {
  let retired = 0
  // What the operator ruled in the service stands in no file that a sync could list: only he takes it back.
  const own = unitKey(OPERATOR, operatorsList)
  for (const { key } of await db.read(unseenUnits, { source, sync: syncKey(sync) })) {
    if (key === own) continue
    retired += await retireClaims(db, key, syncKey(sync))
    await db.write(retireUnit, { unit: key, sync, syncKey: syncKey(sync) })
  }
  return retired
}

async function retireClaims(db: Database, unit: string, sync: string): Promise<number> {
  const now = new Date().toISOString()
  let total = 0
  for (;;) {
    const [counts] = await db.write(retireUnitClaims, { unit, sync, now, limit: batchSize })
    total += counts?.retired ?? 0
    if ((counts?.retired ?? 0) < batchSize) return total
  }
}
