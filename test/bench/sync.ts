import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Database } from '@throughline/graph/store/driver.ts'
import { syncById } from '@throughline/graph/store/queries/sync-by-id.ts'
import type { SyncRow } from '@throughline/graph/store/syncs/sync-row.ts'
import { readEnvironment } from '@throughline/runtime/environment.ts'
import { startSync } from '@throughline/workflows/client/run-sync.ts'
import { connectTemporal } from '@throughline/workflows/client/temporal-client.ts'
import { ESTATE_WORKFLOW_ID, PUBLISH_WORKFLOW_ID, syncWorkflowId } from '@throughline/workflows/contract.ts'
import { company, relationsPerTeam, type Unit } from '../harness/company.ts'
import { OwnService } from '../harness/own-service.ts'
import { syncInput } from '../harness/sync-input.ts'
import { emptied } from '../integration/store/empty-database.ts'
import { loadBareClaims, readClaimRows } from './bare-claims.ts'
import { loadBare } from './bare-loader.ts'
import { writeFactsFile } from './facts-file.ts'
import { median, seconds, table, timed } from './table.ts'

/** Facts that one team of the company brings, about. */
const factsPerTeam = relationsPerTeam * 1.6

/** Above so many facts one round must do: each takes minutes. */
const longRun = 500_000

const head = ['facts', 'file', 'sync', 'facts/s', 'of rows alone', 'of bare loader', 'same again', 'worker, peak']

/**
 * A whole sync of one facts file by the real worker, from the request to the last unit swept, beside two bare batched loaders: of the very
 * rows that it writes, and of the same facts as nodes and relationships. What is written is counted before anything is compared.
 * @param sizes facts; where none are named, 10⁵
 */
export async function benchSync(sizes: readonly number[]): Promise<void> {
  const rows: (string | number)[][] = []
  // The database has the memory that `npm start` gives it.
  await using service = await OwnService.start(readEnvironment().neo4jMemory)
  await using db = new Database({ ...service.neo4j, timeoutMs: 600_000 })
  for (const size of sizes.length > 0 ? sizes : [100_000]) {
    const units = company(Math.max(10, Math.round(size / factsPerTeam)))
    const path = join(service.folder, 'facts.ndjson')
    await warmUp(service, db, path, units.slice(0, 90))
    const facts = await writeFactsFile(path, units)
    const isLong = size > longRun
    const [bareFacts, bareClaims, syncs, again, peaks]: [number[], number[], number[], number[], number[]] = [
      [],
      [],
      [],
      [],
      [],
    ]
    for (let round = 0; round < (isLong ? 1 : 3); round++) {
      await emptied(db)
      bareFacts.push((await timed(() => loadBare(db, units))).ms)
      await emptied(db)
      await service.run('worker')
      const first = await syncOnce(service, db, path)
      if (first.created !== facts) throw new Error(`${facts} facts, but ${first.created} claims were written`)
      if (!isLong) {
        const second = await syncOnce(service, db, path)
        if (second.unchanged !== facts) throw new Error('the same file again did not state the same')
        again.push(msOf(second))
      }
      peaks.push(await peakMemory(service.pidOf('worker')))
      await service.kill('worker')
      syncs.push(msOf(first))
      const stored = await readClaimRows(db)
      await emptied(db)
      bareClaims.push((await timed(() => loadBareClaims(db, stored))).ms)
    }
    const ms = median(syncs)
    rows.push([
      facts.toLocaleString('en'),
      `${Math.round((await stat(path)).size / 1e6)} MB`,
      seconds(ms),
      Math.round((facts / ms) * 1000).toLocaleString('en'),
      (ms / median(bareClaims)).toFixed(2),
      (ms / median(bareFacts)).toFixed(2),
      isLong ? '–' : seconds(median(again)),
      `${Math.round(Math.max(...peaks) / 1e6)} MB`,
    ])
    console.log(table(head, rows))
  }
}

/** One run of each on a part, so that the database has its plans. */
async function warmUp(service: OwnService, db: Database, path: string, units: readonly Unit[]): Promise<void> {
  await writeFactsFile(path, units)
  await emptied(db)
  await loadBare(db, units)
  await service.run('worker')
  await syncOnce(service, db, path)
  await syncOnce(service, db, path)
  await service.kill('worker')
  await loadBareClaims(db, await readClaimRows(db))
}

/** A sync from its request to its end. Publishing would follow and is kept from it. */
async function syncOnce(service: OwnService, db: Database, path: string): Promise<SyncRow> {
  await using temporal = await connectTemporal(service.temporal)
  const input = syncInput(service.folder, [path])
  await startSync(temporal.client, input)
  for (;;) {
    const [row] = await db.read(syncById, { id: input.syncId })
    if (row?.state === 'failed') throw new Error(row.reason ?? 'the sync failed')
    if (row !== undefined && row.state !== 'running') {
      for (const workflow of [syncWorkflowId(input.syncId), ESTATE_WORKFLOW_ID, PUBLISH_WORKFLOW_ID])
        await temporal.client.workflow.getHandle(workflow).terminate().catch(ignoreAbsent)
      return row
    }
    await setTimeout(200)
  }
}

function ignoreAbsent(error: unknown): void {
  if (!(error instanceof Error && error.name === 'WorkflowNotFoundError')) throw error
}

function msOf({ startedAt, finishedAt }: SyncRow): number {
  return Date.parse(finishedAt ?? '') - Date.parse(startedAt)
}

/** The most memory that a process has held, in bytes. */
async function peakMemory(pid: number): Promise<number> {
  const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kibibytes) * 1024
}
