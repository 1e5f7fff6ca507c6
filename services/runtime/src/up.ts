import { type Environment, readEnvironment } from './environment.ts'
import { dataLayout } from './layout.ts'
import { keeper } from './parts.ts'
import { isRunning, readRunRecord } from './processes/run-record.ts'
import { RuntimeError } from './runtime-error.ts'
import { keepService } from './service/keep-service.ts'
import { startDetached } from './service/start-detached.ts'
import { printProgress } from './terminal/print-progress.ts'

export interface UpOptions {
  /** Leave everything running and return, instead of staying until Ctrl-C. */
  readonly detach: boolean
  /** Sync the sample estate at the first start and print its top attack paths. */
  readonly sample: boolean
}

/**
 * Starts the whole service for a person at a terminal, and keeps it running until Ctrl-C.
 *
 * @returns the exit code
 */
export async function up(options: UpOptions): Promise<number> {
  const onProgress = printProgress(process.stderr)
  try {
    const environment = readEnvironment()
    const running = otherKeeper(environment)
    if (running !== undefined) {
      say(`Throughline runs already: ${running.address || 'starting'} (process ${running.pid}).`)
      say('Stop it with: npm run -s throughline -- down')
      return 0
    }
    const run = options.detach ? startDetached : keepService
    await run({ environment, sample: options.sample, onProgress, say })
    return 0
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error
    process.stderr.write(`\n${error.message}\n`)
    return 1
  }
}

function otherKeeper(environment: Environment) {
  const record = readRunRecord(dataLayout(environment.dataDir), keeper)
  return record !== undefined && record.pid !== process.pid && isRunning(record) ? record : undefined
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}
