import type { Environment } from '../environment.ts'
import { finding } from '../finding.ts'
import { type DataLayout, dataLayout } from '../layout.ts'
import { keeper, parts } from '../parts.ts'
import { processStartTime } from '../processes/process-identity.ts'
import { isRunning, type RunRecord, readRunRecord, removeRunRecord, writeRunRecord } from '../processes/run-record.ts'
import { stopProcess } from '../processes/stop-process.ts'
import type { OnProgress } from '../progress.ts'
import { RuntimeError } from '../runtime-error.ts'
import { startService } from '../service.ts'
import { showSample } from './sample.ts'

export interface KeepOptions {
  readonly environment: Environment
  readonly sample: boolean
  readonly onProgress: OnProgress
  readonly say: (text: string) => void
}

const watchMs = 1000
/** So many revivals within a minute mean that something is broken which starting again does not mend. */
const mostRevivalsPerMinute = 5

/**
 * Starts the service and stays with it until a signal comes: a part that dies is started again, on the same port. Then
 * stops what was started, and only that.
 *
 * @throws RuntimeError where it cannot be started or kept running; what had been started is stopped
 */
export async function keepService({ environment, sample, onProgress, say }: KeepOptions): Promise<void> {
  const layout = dataLayout(environment.dataDir)
  const ranBefore = new Set(runningParts(layout).map(({ name }) => name))
  const signal = untilSignal()
  const start = () => startService({ dataDir: layout.dataDir, environment, onProgress })
  try {
    recordKeeper(layout, '')
    const service = await unlessAborted(signal, start())
    recordKeeper(layout, service.address)
    if (sample) {
      const variables = { ...environment.variables, ...service.variables }
      await unlessAborted(signal, showSample(layout, variables, say))
    }
    say(`\nExplorer: ${service.address}`)
    if (service.temporal.uiAddress) say(`Temporal: ${service.temporal.uiAddress}`)
    say('Ctrl-C stops everything that was started here; the data stays.')
    say(`ready throughline ${service.address}`)
    await watch(layout, signal, start, say)
  } catch (error) {
    if (!signal.aborted) throw error
  } finally {
    // Looked up anew each time: an interrupted start may be about to add a process.
    for (let left = startedHere(); left.length > 0; left = startedHere()) {
      onProgress({ step: `Stopping ${left.map(({ name }) => name).join(', ')}` })
      await Promise.all(left.map((record) => stopProcess(layout, record)))
    }
    removeRunRecord(layout, keeper)
    onProgress({ step: 'Stopped; the data stays', done: true })
    if (ranBefore.size > 0)
      say(`Left running, as found: ${[...ranBefore].join(', ')}. \`throughline down\` stops them.`)
  }

  function startedHere(): readonly RunRecord[] {
    return runningParts(layout).filter(({ name }) => !ranBefore.has(name))
  }
}

async function watch(
  layout: DataLayout,
  signal: AbortSignal,
  start: () => Promise<unknown>,
  say: (text: string) => void,
): Promise<void> {
  let revivals: readonly number[] = []
  for (;;) {
    await unlessAborted(signal, new Promise((resolve) => setTimeout(resolve, watchMs)))
    const dead = parts.filter(({ name }) => {
      const record = readRunRecord(layout, name)
      return record !== undefined && !isRunning(record)
    })
    if (dead.length === 0) continue
    const now = performance.now()
    revivals = [...revivals.filter((time) => now - time < 60_000), now]
    const titles = dead.map(({ title }) => title).join(', ')
    if (revivals.length > mostRevivalsPerMinute) throw new RuntimeError(finding.keepsDying(titles, layout.logsDir))
    say(`Ended unexpectedly: ${titles}. Starting again.`)
    await unlessAborted(signal, start())
  }
}

function runningParts(layout: DataLayout): readonly RunRecord[] {
  return parts
    .map(({ name }) => readRunRecord(layout, name))
    .filter((record) => record !== undefined)
    .filter(isRunning)
}

function recordKeeper(layout: DataLayout, address: string): void {
  const startTime = processStartTime(process.pid) ?? ''
  writeRunRecord(layout, { name: keeper, pid: process.pid, startTime, port: 0, address })
}

function untilSignal(): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => controller.abort())
  return controller.signal
}

/** The work's outcome, or a rejection as soon as the signal comes; the work itself is left to its end. */
function unlessAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  const aborted = Promise.withResolvers<never>()
  const abort = () => aborted.reject(signal.reason)
  if (signal.aborted) abort()
  signal.addEventListener('abort', abort, { once: true })
  return Promise.race([work, aborted.promise]).finally(() => signal.removeEventListener('abort', abort))
}
