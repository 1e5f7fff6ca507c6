import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { DataLayout } from '../layout.ts'
import { processStartTime } from './process-identity.ts'

const runRecord = z.object({
  name: z.string(),
  pid: z.int(),
  /** See `processStartTime`. */
  startTime: z.string(),
  port: z.int(),
  /** Where it answers: `bolt://…`, `host:port` or `http://…`. */
  address: z.string(),
  uiAddress: z.string().optional(),
  /** Digest of what it was started with; another one means that it must be started anew. */
  startedWith: z.string().optional(),
})

/** A process that this service started, as kept in the data directory. */
export type RunRecord = z.infer<typeof runRecord>

export function readRunRecord(layout: DataLayout, name: string): RunRecord | undefined {
  try {
    return runRecord.parse(JSON.parse(readFileSync(recordFile(layout, name), 'utf8')))
  } catch {
    // Absent, or cut off by a crash: either way it names no process.
    return undefined
  }
}

export function listRunRecords(layout: DataLayout): readonly RunRecord[] {
  let files: readonly string[]
  try {
    files = readdirSync(layout.runDir)
  } catch {
    return []
  }
  const names = files.filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -'.json'.length))
  return names.map((name) => readRunRecord(layout, name)).filter((record) => record !== undefined)
}

export function writeRunRecord(layout: DataLayout, record: RunRecord): void {
  mkdirSync(layout.runDir, { recursive: true })
  const file = recordFile(layout, record.name)
  writeFileSync(`${file}.new`, `${JSON.stringify(record, null, 2)}\n`)
  renameSync(`${file}.new`, file)
}

export function removeRunRecord(layout: DataLayout, name: string): void {
  rmSync(recordFile(layout, name), { force: true })
}

/** Whether the very process of the record, not another that was given its pid, runs. */
export function isRunning(record: Pick<RunRecord, 'pid' | 'startTime'>): boolean {
  return processStartTime(record.pid) === record.startTime
}

function recordFile(layout: DataLayout, name: string): string {
  return join(layout.runDir, `${name}.json`)
}
