import { loadFiles } from '@throughline/analysis/load-files.ts'
import { isRefusal, type Refusal } from '@throughline/analysis/refusal.ts'
import type { Change } from '@throughline/analysis/what-if/changes.ts'
import { templateChanges } from '@throughline/analysis/what-if/template-changes.ts'
import { changeTemplates } from '@throughline/analysis/what-if/templates.ts'
import { whatIf } from '@throughline/analysis/what-if/what-if.ts'
import type { Revision } from '@throughline/graph/derive/revision.ts'
import { readEnvironment } from '@throughline/runtime/environment.ts'
import type { Command } from 'commander'
import { answer, type SourceOptions } from '../answer.ts'
import { CliError } from '../cli-error.ts'
import type { Run } from '../main.ts'
import { withScopeOptions, withSourceOptions } from '../options.ts'
import { askTemplate } from '../service-templates.ts'
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
  readonly template?: readonly string[]
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
    .option(
      '--template <name id...>',
      'a common change in one step (listed below), of an asset; some need a second one',
    )
    .addHelpText('after', `\nTemplates:\n${templateLines().join('\n')}`)
  withSourceOptions(withScopeOptions(command)).action((options: Options) =>
    run(() =>
      answer(options, {
        overFiles: async (revision) => {
          const common = commonChanges(revision, options)
          return isRefusal(common) ? common : whatIf(revision, [...common, ...(await changesOf(options))], options)
        },
        ofService: async (at) => {
          const template = templateOf(options)
          const common = template === undefined ? undefined : await askTemplate(template, at)
          // What follows is about the revision that the template was applied to.
          const changes = [...(common?.changes ?? []), ...(await changesOf(options))]
          return askWhatIf(changes, options, at ?? common?.revision)
        },
        show: (given) => (options.json ? printJson(given) : print(showWhatIf(given))),
      }),
    ),
  )
}

/** The template that is named, and what it is applied to. */
function templateOf({ template }: Options) {
  if (template === undefined) return undefined
  const [name = '', of, using, ...more] = template
  if (of === undefined || more.length > 0)
    throw new CliError('--template takes a name, an asset and at the most a second asset: one template a question.')
  return { name, of, using }
}

function commonChanges(revision: Revision, options: Options): readonly Change[] | Refusal {
  const template = templateOf(options)
  return template === undefined ? [] : templateChanges(revision, template)
}

/** A line for each template: its name, what it takes, and what it does. */
function templateLines(): string[] {
  return changeTemplates.map(({ id, title, of, using }) => {
    const takes = [of.join('|'), ...(using === undefined ? [] : [using.kinds.join('|')])].join(' ')
    return `  ${`${id} ${takes}`.padEnd(46)} ${title}`
  })
}

async function changesOf(options: Options): Promise<Change[]> {
  const { revoke = [], remove = [], set = [], control = [], add = [], template } = options
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
  if (changes.length === 0 && template === undefined)
    throw new CliError(
      'Say what would change: --revoke GRANT, --remove ASSET, --set ID PROPERTY VALUE, --add FILE or --template NAME ID.',
    )
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
