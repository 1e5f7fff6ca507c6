import type { AssetClaim, RelationClaim } from '../../facts/claim.ts'
import { relationId } from '../../facts/relation-id.ts'
import { factOfRuling, type Ruling } from '../../facts/ruling.ts'
import { compareText } from '../../facts/settle.ts'
import type { Database } from '../driver.ts'
import { markDisputable } from '../queries/mark-disputable.ts'
import { markRulings } from '../queries/mark-rulings.ts'
import { openUnit } from '../queries/open-unit.ts'
import { writeClaimRows } from '../queries/write-claims.ts'
import { encodeClaim, encodeRuling } from './claim-body.ts'
import { bodyHash, claimKey, rulingKey, syncKey, unitKey } from './claim-key.ts'

/** Which reading the claims come from. */
export interface ReadingOf {
  readonly source: string
  /** The file, or page of an API. */
  readonly unit: string
  /** Id of the sync. */
  readonly sync: string
}

/** One claim per fact: a unit says a thing once. */
export interface ClaimBatch {
  readonly assets: readonly AssetClaim[]
  readonly relations: readonly RelationClaim[]
  /** Default: none. */
  readonly rulings?: readonly Ruling[]
}

export interface WriteCounts {
  readonly created: number
  readonly changed: number
  readonly unchanged: number
}

/** Rows per statement: large enough that its start does not count, small enough for the server's memory. */
const batchSize = 10_000

/**
 * Writes what a unit states. Facts are not touched before the next publish. Written twice, the second changes nothing;
 * large batches are cut up, so a crash may leave a part, which the retry completes.
 */
export async function writeClaims(db: Database, reading: ReadingOf, batch: ClaimBatch): Promise<WriteCounts> {
  const unit = unitKey(reading.source, reading.unit)
  const rows: Row[] = [
    ...batch.assets.map((claim) => claimRow(unit, claim.id, 'asset', claim)),
    ...batch.relations.map((claim) => claimRow(unit, relationId(claim), 'relation', claim)),
    ...(batch.rulings ?? []).map((ruling) => rulingRow(unit, ruling)),
    // Sorted, so that two syncs that write the same claims take their locks in the same order.
  ].sort((a, b) => compareText(a.key, b.key))
  const twice = rows.find((row, index) => row.key === rows[index + 1]?.key)
  if (twice !== undefined) throw new Error(`${reading.source} ${reading.unit} states ${twice.fact} twice`)
  const total = { created: 0, changed: 0, unchanged: 0 }
  for (let at = 0; at < rows.length; at += batchSize) {
    const counts = await writeRows(db, reading, rows.slice(at, at + batchSize))
    total.created += counts.created
    total.changed += counts.changed
    total.unchanged += counts.unchanged
  }
  return total
}

type Row = ReturnType<typeof claimRow> | ReturnType<typeof rulingRow>

function rulingRow(unit: string, ruling: Ruling) {
  const body = encodeRuling(ruling)
  const { form, evidence } = ruling
  const key = rulingKey(ruling, unit)
  return { key, fact: factOfRuling(ruling), form, body, hash: bodyHash(body), observedAt: evidence.observedAt }
}

function claimRow<F extends 'asset' | 'relation'>(
  unit: string,
  fact: string,
  form: F,
  claim: AssetClaim | RelationClaim,
) {
  const body = encodeClaim(claim)
  return { key: claimKey(fact, unit), fact, form, body, hash: bodyHash(body), observedAt: claim.evidence.observedAt }
}

async function writeRows(db: Database, reading: ReadingOf, rows: Row[]): Promise<WriteCounts> {
  const unit = unitKey(reading.source, reading.unit)
  const sync = syncKey(reading.sync)
  const parameters = { unit, sync, now: new Date().toISOString(), rows }
  return db.transaction('write-claims', async (transaction) => {
    await transaction.run(openUnit, { key: unit, source: reading.source, unit: reading.unit, sync })
    const [counts] = await transaction.run(writeClaimRows, parameters)
    if (counts === undefined) throw new Error('write-claims returned no counts')
    const { seenLater, ...written } = counts
    const rulings = rows.filter(({ form }) => form !== 'asset' && form !== 'relation').map(({ key }) => key)
    if (rulings.length > 0) await transaction.run(markRulings, { keys: rulings })
    if (seenLater.length > 0) {
      const later = seenLater.map((key) => ({ key, prefix: key.slice(0, key.indexOf('.') + 1) }))
      await transaction.run(markDisputable, { rows: later })
    }
    return written
  })
}
