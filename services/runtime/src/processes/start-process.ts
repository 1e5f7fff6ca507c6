import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { finding } from '../finding.ts'
import type { DataLayout } from '../layout.ts'
import { lastLines } from '../machine/run-command.ts'
import { type OnProgress, reportElapsed } from '../progress.ts'
import { RuntimeError } from '../runtime-error.ts'
import { logFile, openFreshLog, readLog } from './log-file.ts'
import { processStartTime } from './process-identity.ts'
import { isRunning, type RunRecord, writeRunRecord } from './run-record.ts'
import { stopProcess } from './stop-process.ts'

export interface ProcessToStart {
  /** File name of its record and its log. */
  readonly name: string
  /** What a person calls it. */
  readonly title: string
  readonly command: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly variables: Readonly<Record<string, string | undefined>>
  readonly port: number
  readonly address: string
  readonly uiAddress?: string
  readonly startedWith?: string
  /** Whether it answers now; asked again and again until it does. May give a better address, which is then recorded. */
  readonly isReady: (log: string) => Promise<boolean | { address: string }>
  readonly timeoutMs: number
}

/**
 * Starts a process that outlives this one, records it, and waits until it is ready.
 *
 * @throws RuntimeError with the end of its log where it dies or is not ready in time; it is stopped then
 */
export async function startProcess(
  layout: DataLayout,
  toStart: ProcessToStart,
  onProgress: OnProgress,
): Promise<RunRecord> {
  const log = openFreshLog(layout, toStart.name)
  const child = spawn(toStart.command, toStart.args, {
    cwd: toStart.cwd,
    env: { ...toStart.variables },
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  if (child.pid === undefined) {
    const [error] = await once(child, 'error')
    throw failure(String(error))
  }
  child.unref()
  const record: RunRecord = {
    name: toStart.name,
    pid: child.pid,
    startTime: processStartTime(child.pid) ?? 'ended at once',
    port: toStart.port,
    address: toStart.address,
    ...(toStart.uiAddress && { uiAddress: toStart.uiAddress }),
    ...(toStart.startedWith && { startedWith: toStart.startedWith }),
  }
  writeRunRecord(layout, record)

  const step = `Starting ${toStart.title}`
  const { elapsed, stop } = reportElapsed(onProgress, step)
  try {
    const deadline = performance.now() + toStart.timeoutMs
    while (performance.now() < deadline) {
      const ready = await toStart.isReady(readLog(layout, toStart.name))
      if (!isRunning(record)) throw failure('stopped while starting')
      if (ready !== false) {
        const answered = ready === true ? record : { ...record, ...ready }
        writeRunRecord(layout, answered)
        onProgress({ step, detail: `${answered.address} after ${elapsed()}`, done: true })
        return answered
      }
      await delay(100)
    }
    throw failure(`was not ready within ${toStart.timeoutMs / 1000} s`)
  } catch (error) {
    await stopProcess(layout, record)
    throw error
  } finally {
    stop()
  }

  function failure(reason: string): RuntimeError {
    const tail = lastLines(readLog(layout, toStart.name))
    return new RuntimeError(finding.startFailed(toStart.title, reason, logFile(layout, toStart.name), tail))
  }
}
