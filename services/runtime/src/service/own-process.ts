import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { type DataLayout, repositoryRoot } from '../layout.ts'
import { isRunning, type RunRecord, readRunRecord } from '../processes/run-record.ts'
import { startProcess } from '../processes/start-process.ts'
import { stopProcess } from '../processes/stop-process.ts'
import type { OnProgress } from '../progress.ts'

/** A part of the service that is our own code: a Node process that prints `ready <name> <address>` when it is. */
export interface OwnProcess {
  readonly name: string
  readonly title: string
  /** Its entry file, from the root of the checkout. */
  readonly entry: string
  readonly port: number
  /** What it is told, beside what it inherits. */
  readonly told: Readonly<Record<string, string>>
  readonly inherited: Readonly<Record<string, string | undefined>>
}

const timeoutMs = 60_000

/**
 * Starts the process, or leaves it be where it runs and was told the same.
 *
 * @throws RuntimeError with the end of its log where it does not get ready
 */
export async function startOwnProcess(
  layout: DataLayout,
  own: OwnProcess,
  onProgress: OnProgress,
): Promise<{ record: RunRecord; started: boolean }> {
  const startedWith = createHash('sha256').update(JSON.stringify(own.told)).digest('hex')
  const earlier = readRunRecord(layout, own.name)
  if (earlier !== undefined && isRunning(earlier) && earlier.startedWith === startedWith) {
    onProgress({ step: `Already running: ${own.title}`, detail: earlier.address, done: true })
    return { record: earlier, started: false }
  }
  if (earlier !== undefined) await stopProcess(layout, earlier)
  const record = await startProcess(
    layout,
    {
      name: own.name,
      title: own.title,
      command: process.execPath,
      args: [join(repositoryRoot, own.entry)],
      cwd: repositoryRoot,
      variables: { ...own.inherited, ...own.told },
      port: own.port,
      address: '',
      startedWith,
      isReady: async (log) => {
        const address = /^ready \S+ (\S+)$/m.exec(log)?.[1]
        return address === undefined ? false : { address }
      },
      timeoutMs,
    },
    onProgress,
  )
  return { record, started: true }
}
