import type { Claimed } from '../../facts/claim.ts'
import type { Ruling } from '../../facts/ruling.ts'
import { OPERATOR } from '../../facts/settle.ts'
import type { Database } from '../driver.ts'
import { retireRulings } from '../queries/retire-rulings.ts'
import { rulingKey, unitKey } from './claim-key.ts'
import { ClaimReader } from './read-claims.ts'
import { type WriteCounts, writeClaims } from './write-claims.ts'

/** The unit in which the service keeps what its operators rule: no file, so no reading sweeps it. */
export const operatorsList = "operator's list"

/** What names a ruling of the operator's list: of an asset, one per property, and one approval. */
export type OperatorsRuling = { readonly asset: string; readonly property: string } | { readonly approvalOf: string }

/** Every ruling that holds, with where it stands; those that wait for their asset too. */
export async function readRulings(db: Database): Promise<Claimed<Ruling>[]> {
  return (await ClaimReader.open(db)).rulings()
}

/** Adds to the operator's list, or changes it. Written twice, the second changes nothing. */
export function ruleInList(db: Database, sync: string, rulings: readonly Ruling[]): Promise<WriteCounts> {
  return writeClaims(db, { source: OPERATOR, unit: operatorsList, sync }, { assets: [], relations: [], rulings })
}

/** Takes rulings out of the operator's list. @returns how many were in it */
export async function withdrawFromList(db: Database, rulings: readonly OperatorsRuling[]): Promise<number> {
  const mine = (await readRulings(db)).filter(({ source, unit }) => source === OPERATOR && unit === operatorsList)
  const isNamed = (ruling: Ruling): boolean =>
    rulings.some((named) =>
      'approvalOf' in named
        ? ruling.form === 'approval' && ruling.match.asset === named.approvalOf
        : ruling.form === 'override' && ruling.asset === named.asset && ruling.property === named.property,
    )
  const keys = mine
    .filter(({ claim }) => isNamed(claim))
    .map(({ claim }) => rulingKey(claim, unitKey(OPERATOR, operatorsList)))
  const [counts] = await db.write(retireRulings, { keys, now: new Date().toISOString() })
  return counts?.retired ?? 0
}
