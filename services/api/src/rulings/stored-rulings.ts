import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { readRulings } from '@throughline/graph/store/claims/operators-list.ts'
import { statementsOf } from '@throughline/graph/store/claims/read-statements.ts'
import type { Database } from '@throughline/graph/store/driver.ts'
import { failureOf, startSync } from '@throughline/workflows/client/run-sync.ts'
import { connectTemporal } from '@throughline/workflows/client/temporal-client.ts'
import type { OperatorsWord, SyncResult } from '@throughline/workflows/contract.ts'
import type { RulingSource, Spoken } from '../rulings.ts'
import { within } from '../within.ts'

/** How long clients wait for the database. */
const patienceMs = 5_000
/** How long to wait for a publish; shorter than any operation may take. */
const publishMs = 20_000

/** Rulings as the store has them. They are changed by a sync of the operator's list: nothing else writes facts. */
export class StoredRulings implements RulingSource {
  private readonly db: Database
  private readonly temporal: { readonly address: string; readonly namespace: string }

  constructor(db: Database, temporal: { readonly address: string; readonly namespace: string }) {
    this.db = db
    this.temporal = temporal
  }

  rulings(): ReturnType<RulingSource['rulings']> {
    return within(patienceMs, readRulings(this.db))
  }

  statementsOf(asset: Parameters<RulingSource['statementsOf']>[0]): ReturnType<RulingSource['statementsOf']> {
    return within(patienceMs, statementsOf(this.db, asset))
  }

  async speak(word: OperatorsWord): Promise<Spoken> {
    try {
      await using connection = await connectTemporal(this.temporal)
      const handle = await startSync(connection.client, {
        syncId: randomUUID(),
        paths: [],
        cwd: '',
        word,
        complete: false,
        host: '',
        title: titleOf(word),
      })
      const late = new AbortController()
      const result: SyncResult | undefined = await Promise.race([
        handle.result(),
        setTimeout(publishMs, undefined, { signal: late.signal }),
      ]).finally(() => late.abort())
      if (result === undefined) return { state: 'pending' }
      if (result.publishFailure !== undefined) return { state: 'failed', reason: result.publishFailure }
      return result.revision === null ? { state: 'pending' } : { state: 'published', revision: result.revision }
    } catch (error) {
      return { state: 'failed', reason: failureOf(error) }
    }
  }
}

/** What the list of syncs calls it. */
function titleOf({ set, remove, approve, withdraw }: OperatorsWord): string {
  const parts = [
    ...set.map(({ asset, property }) => `override ${property} of ${asset}`),
    ...remove.map(({ asset, property }) => `take back ${property} of ${asset}`),
    ...approve.map(({ asset }) => `approve ${asset}`),
    ...withdraw.map((asset) => `withdraw the approval of ${asset}`),
  ]
  return parts.join(', ')
}
