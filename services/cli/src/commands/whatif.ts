import { loadFiles } from '@throughline/analysis/load-files.ts'
import type { Change } from '@throughline/analysis/what-if/changes.ts'
import { whatIf } from '@throughline/analysis/what-if/what-if.ts'
import { readEnvironment } from '@throughline/runtime/environment.ts'
import type { Command } from 'commander'
import { answer, type SourceOptions } from '../answer.ts'
import { CliError } from '../cli-error.ts'
import type { Run } from '../main.ts'
import { withScopeOptions, withSourceOptions } from '../options.ts'
import { askWhatIf } from '../service-what-if.ts'
import { print, printJson, remark } from '../terminal/output.ts'
import { showRejections } from '../terminal/show-rejections.ts'
import { showWhatIf } from '../terminal/show-what-if.ts'

interface Options extends SourceOptions {
  readonly revoke?: readonly string[]
  readonly remove?: readonly string[]
  readonly set?: readonly string[]
  readonly control?: readonly string[]
  readonly add?: readonly string[]
  readonly from?: readonly string[]
  readonly to?: readonly string[]
  readonly profile?: readonly string[]
}

export function whatif(program: Command, run: Run): void {
  const command = program
    .command('whatif')
    .description('what changes would close, open and break; nothing is changed')
    .option('--revoke <grant...>', 'revoke grants')
    .option('--remove <id...>', 'take away assets, or single relations')
    .option('--set <id property value...>', 'set a property of an asset or a relation')
    .option('--control <control id...>', 'put a control on an asset or a relation')
    .option('--add <file...>', 'add the facts of these files')
  withSourceOptions(withScopeOptions(command)).action((options: Options) =>
    run(() =>
      answer(options, {
        overFiles: async (revision) => whatIf(revision, await changesOf(options), options),
        ofService: async (at) => askWhatIf(await changesOf(options), options, at),
        show: (given) => (options.json ? printJson(given) : print(showWhatIf(given))),
      }),
    ),
  )
}

async function changesOf({ revoke = [], remove = [], set = [], control = [], add = [] }: Options): Promise<Change[]> {
  const changes: Change[] = [
    ...revoke.map((grant): Change => ({ change: 'revoke', grant })),
    ...remove.map((of): Change => ({ change: 'remove', of })),
    ...groups(set, 3, '--set takes an id, a property and a value').map(
      ([of = '', property = '', value = '']): Change => ({ change: 'set', of, property, value }),
    ),
    ...groups(control, 2, '--control takes a control and an id').map(
      ([name = '', of = '']): Change => ({ change: 'add-control', control: name, of }),
    ),
    ...(add.length === 0 ? [] : [await additionOf(add)]),
  ]
  if (changes.length === 0)
    throw new CliError('Say what would change: --revoke GRANT, --remove ASSET, --set ID PROPERTY VALUE or --add FILE.')
  return changes
}

async function additionOf(files: readonly string[]): Promise<Change> {
  const { readings, rejected } = await loadFiles(files, { dataDir: readEnvironment().dataDir })
  if (rejected.length > 0) {
    remark(showRejections(rejected))
    throw new CliError('Facts to be added must all be readable.')
  }
  return {
    change: 'add',
    facts: {
      assets: readings.flatMap(({ assets }) => assets),
      relations: readings.flatMap(({ relations }) => relations),
    },
  }
}

/** What an option that is given several times collected, taken apart again. */
function groups(values: readonly string[], size: number, message: string): string[][] {
  if (values.length % size !== 0) throw new CliError(`${message}; ${values.length} words were given.`)
  return Array.from({ length: values.length / size }, (_, index) => values.slice(index * size, (index + 1) * size))
}
