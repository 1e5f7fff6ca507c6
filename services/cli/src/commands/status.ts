import { readEnvironment } from '@throughline/runtime/environment.ts'
import { type PartStatus, serviceStatus } from '@throughline/runtime/status.ts'
import type { Command } from 'commander'
import { CliError } from '../cli-error.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Run } from '../main.ts'
import { statusSchema } from '../service-answers.ts'
import { askHealth, type SourceHealth } from '../service-health.ts'
import { print, printJson } from '../terminal/output.ts'
import { showHealth } from '../terminal/show-health.ts'
import { style } from '../terminal/style.ts'

const states = {
  running: style('good', 'running'),
  external: 'another’s server',
  stopped: 'stopped',
  'not-answering': style('bounded', 'runs, but does not answer'),
} as const satisfies Record<PartStatus['state'], string>

export function status(program: Command, run: Run): void {
  program
    .command('status')
    .description('what runs here and how its sources do; exit code 1 where something does not run')
    .option('--json', 'print it as JSON (see `throughline schema status`)')
    .action(({ json = false }: { json?: boolean }) =>
      run(async () => {
        const found = await serviceStatus(readEnvironment().dataDir)
        const sources = found.apiAddress === undefined ? undefined : await healthOrNothing()
        if (json) printJson(statusSchema.parse({ ...found, ...(sources && { sources }) }))
        else for (const line of [...found.parts.map(partLine), `Data: ${found.dataDir}`]) print(line)
        if (!json && sources !== undefined && sources.length > 0)
          print(['Sources:', ...sources.map(showHealth)].join('\n'))
        return found.running ? exitCodes.done : exitCodes.bad
      }),
    )
}

/** A service that does not answer is told by its parts already. */
async function healthOrNothing(): Promise<SourceHealth[] | undefined> {
  try {
    return await askHealth()
  } catch (error) {
    if (error instanceof CliError) return undefined
    throw error
  }
}

function partLine({ title, state, address, uiAddress, pid, logFile }: PartStatus): string {
  const details = [address, uiAddress, pid === undefined ? undefined : `process ${pid}`, logFile]
  return `${title}: ${[states[state], ...details].filter((detail) => detail !== undefined).join(' · ')}`
}
