import { setTimeout as delay } from 'node:timers/promises'
import type { DataLayout } from '../layout.ts'
import { isRunning, type RunRecord, removeRunRecord } from './run-record.ts'

/** Neo4j writes its page cache out on SIGTERM; a killed one must recover at the next start. */
const usualGraceMs = 40_000

/**
 * Stops the recorded process and forgets the record. Another process that was given its pid is left alone.
 *
 * @returns whether it still ran
 */
export async function stopProcess(layout: DataLayout, record: RunRecord, graceMs = usualGraceMs): Promise<boolean> {
  const wasRunning = isRunning(record)
  if (wasRunning) {
    signal(record, 'SIGTERM')
    const deadline = performance.now() + graceMs
    while (isRunning(record) && performance.now() < deadline) await delay(50)
    if (isRunning(record)) signal(record, 'SIGKILL')
    while (isRunning(record)) await delay(50)
  }
  removeRunRecord(layout, record.name)
  return wasRunning
}

function signal(record: RunRecord, name: NodeJS.Signals): void {
  try {
    process.kill(record.pid, name)
  } catch (error) {
    // It ended between the check and the signal.
    if (isRunning(record)) throw error
  }
}
