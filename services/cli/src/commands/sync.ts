import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { readToolOverrides } from '@throughline/connectors/tool-classification/read-tool-overrides.ts'
import { printProgress } from '@throughline/runtime/terminal/print-progress.ts'
import type { SyncInput, SyncProgress } from '@throughline/workflows/contract.ts'
import type { Command } from 'commander'
import { CliError } from '../cli-error.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import type { Run } from '../main.ts'
import { askSync } from '../service-client.ts'
import { temporalOfService } from '../service-temporal.ts'
import type { SyncAnswer } from '../sync-answer.ts'
import { print, printJson, remark } from '../terminal/output.ts'
import { showRejections } from '../terminal/show-rejections.ts'
import { showSync } from '../terminal/show-sync.ts'

interface Options {
  readonly format?: string
  readonly source?: string
  readonly complete?: boolean
  readonly toolOverrides?: string
  readonly json?: boolean
}

export function sync(program: Command, run: Run): void {
  program
    .command('sync')
    .description('ingest files and folders into the running service and publish what follows')
    .argument('<path...>', 'files and folders; formats are recognised by what is in them')
    .option('--format <name>', 'their format, where it is not recognised')
    .option('--source <name>', 'name of the source, instead of the one that its format gives it')
    .option('--complete', 'these files are all of their source: what they no longer state is retired')
    .option('--tool-overrides <file>', 'what you say about tools, instead of what was recognised')
    .option('--json', 'print the outcome as JSON (see `throughline schema sync`)')
    .action((paths: string[], options: Options) => run(() => syncPaths(paths, options)))
}

/** Syncs files by the service's workflow and tells how it went; Ctrl-C cancels it. */
export async function syncPaths(paths: readonly string[], options: Options): Promise<ExitCode> {
  const temporal = await temporalOfService()
  const { format, source, complete = false, toolOverrides } = options
  // A mistake in it is told before anything runs.
  if (toolOverrides !== undefined) await readToolOverrides(toolOverrides)
  const outcome = await runWorkflow(temporal, {
    syncId: randomUUID(),
    paths: [...paths],
    cwd: process.cwd(),
    ...(format === undefined ? {} : { format }),
    ...(source === undefined ? {} : { source }),
    ...(toolOverrides === undefined ? {} : { toolOverrides }),
    complete,
    host: hostname(),
    title: paths.join(', '),
  })
  const answer: SyncAnswer = { ...outcome, ...(await askSync(outcome.syncId)) }
  for (const note of outcome.notes ?? []) remark(note)
  if (answer.rejections.length > 0) remark(showRejections(answer.rejections, answer.refused))
  if (options.json) printJson(answer)
  else print(showSync(answer))
  if (outcome.publishFailure !== undefined) throw new CliError(`It was not published: ${outcome.publishFailure}`)
  if (answer.state === 'failed' || answer.state === 'cancelled') return exitCodes.couldNotAnswer
  return answer.refused > 0 || answer.state === 'partial' ? exitCodes.refusedSome : exitCodes.done
}

async function runWorkflow(temporal: { address: string; namespace: string }, input: SyncInput) {
  // Temporal's client takes half a second to load: only this command waits for it.
  const [{ connectTemporal }, { failureOf, runSync }] = await Promise.all([
    import('@throughline/workflows/client/temporal-client.ts'),
    import('@throughline/workflows/client/run-sync.ts'),
  ])
  const cancel = new AbortController()
  const onSignal = () => cancel.abort()
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal)
  const onProgress = printProgress(process.stderr)
  try {
    await using connection = await connectTemporal(temporal)
    const { unitsTotal: _, ...outcome } = await runSync(connection.client, input, tell(onProgress), cancel.signal)
    return outcome
  } catch (error) {
    throw new CliError(`It was not synced: ${failureOf(error)}`, { cause: error })
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal)
  }
}

function tell(onProgress: ReturnType<typeof printProgress>): (progress: SyncProgress) => void {
  return ({ phase, unitsDone, unitsTotal, accepted, refused }) => {
    const detail = `${unitsDone} of ${unitsTotal} files, ${accepted} facts, ${refused} refused`
    onProgress({ step: 'Syncing', detail: `${phase}, ${detail}`, done: phase === 'done' })
  }
}
