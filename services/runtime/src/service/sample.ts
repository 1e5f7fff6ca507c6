import { existsSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { type DataLayout, repositoryRoot, sampleEstate } from '../layout.ts'
import { runAttached } from '../machine/run-command.ts'

const commandLine = join(repositoryRoot, 'services/cli/src/main.ts')

/**
 * Syncs the sample estate, where this data directory never had it, and prints the top attack paths.
 *
 * @param variables those by which the command line finds the service
 */
export async function showSample(
  layout: DataLayout,
  variables: Readonly<Record<string, string | undefined>>,
  say: (text: string) => void,
): Promise<void> {
  const mark = join(layout.dataDir, 'sample-synced')
  const command = (...args: readonly string[]) =>
    runAttached(process.execPath, [commandLine, ...args], { variables, cwd: repositoryRoot })
  if (!existsSync(mark)) {
    const estate = relative(repositoryRoot, sampleEstate)
    say(`\nSyncing the sample estate (${estate})`)
    const code = await command('sync', estate)
    if (code !== 0) {
      say(`The sample estate was not synced whole (exit code ${code}); the service itself runs.`)
      return
    }
    writeFileSync(mark, `${estate}\n`)
  }
  say('\nTop attack paths')
  await command('paths', '--limit', '10')
}
