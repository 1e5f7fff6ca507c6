import { overrides } from '@throughline/connectors/overrides/overrides.ts'
import type { Ruling } from '@throughline/graph/facts/ruling.ts'
import { OPERATOR } from '@throughline/graph/facts/settle.ts'
import {
  operatorsList,
  readRulings,
  ruleInList,
  withdrawFromList,
} from '@throughline/graph/store/claims/operators-list.ts'
import type { Database } from '@throughline/graph/store/driver.ts'
import { recordUnit } from '@throughline/graph/store/syncs/record-sync.ts'
import type { OperatorsWord, UnitResult } from '../contract.ts'

/** Changes the operator's list as a sync changes a unit. Run again, it changes nothing. */
export async function applyWord(db: Database, syncId: string, word: OperatorsWord): Promise<UnitResult> {
  const rulings = rulingsOf(word)
  const written = await ruleInList(db, syncId, rulings)
  const gone = [...word.remove, ...word.withdraw.map((asset) => ({ approvalOf: asset }))]
  const retired = await withdrawFromList(db, gone)
  const list = (await readRulings(db)).filter(({ source, unit }) => source === OPERATOR && unit === operatorsList)
  await recordUnit(db, {
    sync: syncId,
    source: OPERATOR,
    unit: operatorsList,
    format: overrides.format,
    state: 'read',
    complete: true,
    accepted: list.length,
    written,
    retired,
    refused: 0,
    rejections: [],
  })
  const changed = written.created + written.changed + retired
  return {
    name: operatorsList,
    accepted: rulings.length,
    refused: 0,
    retired,
    changed,
    sources: [OPERATOR],
    refusedFiles: 0,
  }
}

function rulingsOf({ at, set, approve }: OperatorsWord): Ruling[] {
  const evidence = (note: string, author: string | undefined): Ruling['evidence'] => ({
    source: OPERATOR,
    file: operatorsList,
    observedAt: at,
    basis: 'declared',
    ruling: true,
    note,
    ...(author === undefined ? {} : { author }),
  })
  return [
    ...set.map(({ asset, property, value, reason, author }): Ruling => {
      return { form: 'override', asset, property, value, evidence: evidence(reason, author) }
    }),
    ...approve.map(({ asset, owner, reason, until }): Ruling => {
      const match = { asset }
      return { form: 'approval', match, ...(until === undefined ? {} : { until }), evidence: evidence(reason, owner) }
    }),
  ]
}
