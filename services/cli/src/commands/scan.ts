import { deriveReadings, loadFiles } from '@throughline/analysis/load-files.ts'
import { discoverConfigs } from '@throughline/connectors/scan/discover-configs.ts'
import { readEnvironment } from '@throughline/runtime/environment.ts'
import type { Command } from 'commander'
import { answerOver } from '../answer.ts'
import { clientFolders } from '../environment.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Run } from '../main.ts'
import { time } from '../options.ts'
import { scanAnswer } from '../scan-answer.ts'
import { print, printJson } from '../terminal/output.ts'
import { showScan } from '../terminal/show-scan.ts'
import { syncPaths } from './sync.ts'

interface Options {
  readonly home?: string
  readonly sync?: boolean
  readonly asOf?: string
  readonly json?: boolean
}

export function scan(program: Command, run: Run): void {
  program
    .command('scan')
    .description('find this machine’s agent and MCP configurations and answer from them at once, without servers')
    .option('--home <folder>', 'look in this home folder instead of yours')
    .option('--sync', 'ingest them into the running service instead')
    .option('--as-of <time>', 'judge expiry at this time (ISO 8601) instead of now', time)
    .option('--json', 'print the answer as JSON (see `throughline schema scan`)')
    .action(({ home, sync = false, asOf, json = false }: Options) =>
      run(async () => {
        // Variables that move folders are those of whoever runs this, not of another home's owner.
        const files = await discoverConfigs(home === undefined ? { env: clientFolders() } : { home })
        if (files.length === 0) {
          const { revision } = await deriveReadings([], asOf)
          if (json) printJson(scanAnswer(revision, files))
          else print('No agent or MCP configuration was found in the well-known places.')
          return exitCodes.done
        }
        if (sync) return syncPaths(files, { json })
        return answerOver(await loadFiles(files, { asOf, dataDir: readEnvironment().dataDir }), {
          overFiles: (revision) => scanAnswer(revision, files),
          show: (answer) => (json ? printJson(answer) : print(showScan(answer))),
        })
      }),
    )
}
