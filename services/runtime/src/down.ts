import { dataLayout } from './layout.ts'
import { keeper, parts } from './parts.ts'
import { readRunRecord } from './processes/run-record.ts'
import { stopProcess } from './processes/stop-process.ts'
import type { OnProgress } from './progress.ts'

/** The keeper stops all parts before it ends, each with its own grace. */
const keeperGraceMs = 120_000

/**
 * Stops all that was started in this data directory, and only that; the data stays.
 *
 * @returns the titles of what ran
 */
export async function stopService(dataDir: string, onProgress: OnProgress = () => {}): Promise<readonly string[]> {
  const layout = dataLayout(dataDir)
  const stop = async (name: string, title: string, graceMs?: number) => {
    const record = readRunRecord(layout, name)
    if (record === undefined) return []
    const wasRunning = await stopProcess(layout, record, graceMs)
    if (!wasRunning) return []
    onProgress({ step: `Stopped ${title}`, done: true })
    return [title]
  }
  const titleOf = (wanted: string) => parts.find(({ name }) => name === wanted)?.title ?? wanted
  const running = parts.filter(({ name }) => readRunRecord(layout, name) !== undefined)

  const stoppedKeeper = await stop(keeper, 'the process that keeps them running', keeperGraceMs)
  const byKeeper = stoppedKeeper.length === 0 ? [] : running.filter(({ name }) => !readRunRecord(layout, name))
  // Clients before servers, so that no log fills with lost connections.
  const clients = await Promise.all(['api', 'worker'].map((name) => stop(name, titleOf(name))))
  const servers = await Promise.all(['temporal', 'neo4j'].map((name) => stop(name, titleOf(name))))
  return [...byKeeper.map(({ title }) => title), ...clients.flat(), ...servers.flat()]
}
