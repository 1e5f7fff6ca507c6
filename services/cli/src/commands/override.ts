import { userInfo } from 'node:os'
import type { OverridesAnswer } from '@throughline/analysis/answers/overrides.ts'
import { compareText } from '@throughline/graph/facts/settle.ts'
import type { Command } from 'commander'
import { load } from '../answer.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import type { Run } from '../main.ts'
import { askOverrides, type Changed, removeOverride, setOverride } from '../service-rulings.ts'
import { print, printJson, remark } from '../terminal/output.ts'
import { showOverrides } from '../terminal/show-overrides.ts'
import { showRejections } from '../terminal/show-rejections.ts'

interface ListOptions {
  readonly files?: readonly string[]
  readonly json?: boolean
}

export function override(program: Command, run: Run): void {
  const command = program.command('override').description('what operators state of assets, over every source')
  command
    .command('list')
    .description('every override that holds, with its reason, author and time')
    .option('--files <path...>', 'of these files and folders, without the service')
    .option('--json', 'print the answer as JSON (see `throughline schema override`)')
    .action((options: ListOptions) => run(() => list(options)))
  command
    .command('set')
    .description('state a property of an asset until it is taken back')
    .argument('<id>', 'the asset, by its id')
    .argument('<property>', 'a property of its kind, such as criticality, environment, owners or sensitivity')
    .argument('<value>', 'its value; items of a list with commas between them')
    .requiredOption('--reason <text>', 'why')
    .option('--author <name>', 'who says so; default: the user of this machine')
    .action((asset: string, property: string, value: string, given: { reason: string; author?: string }) =>
      run(async () => {
        const { reason, author = userInfo().username } = given
        return told(await setOverride({ asset, property, value, reason, author }))
      }),
    )
  command
    .command('remove')
    .description('take back what was set: what the sources say holds again')
    .argument('<id>', 'the asset, by its id')
    .argument('<property>', 'the property')
    .action((asset: string, property: string) => run(async () => told(await removeOverride({ asset, property }))))
}

/** Says which revision shows a change. */
export function told(changed: Changed): ExitCode {
  print(
    changed === null
      ? 'Done. It is still being published: the next revision shows it.'
      : `Done. Revision ${changed} shows it.`,
  )
  return exitCodes.done
}

async function list({ files, json }: ListOptions): Promise<ExitCode> {
  const { answer, refused } =
    files === undefined ? { answer: await askOverrides(), refused: 0 } : await overridesIn(files)
  if (json === true) printJson(answer)
  else print(showOverrides(answer))
  return refused > 0 ? exitCodes.refusedSome : exitCodes.done
}

async function overridesIn(files: readonly string[]): Promise<{ answer: OverridesAnswer; refused: number }> {
  const { readings, rejected, notes, revision } = await load(files, {})
  for (const note of notes) remark(note)
  if (rejected.length > 0) remark(showRejections(rejected))
  const overrides = readings
    .flatMap(({ rulings = [] }) => rulings)
    .flatMap((ruling): OverridesAnswer['overrides'] => {
      if (ruling.form !== 'override') return []
      const { asset, property, value, evidence } = ruling
      // Only controls have settings, and no override states one.
      if (typeof value === 'object' && 'property' in value) return []
      const known = revision.derived.facts.findAsset(asset) !== undefined
      const { note: reason = null, author = null, observedAt: at, file } = evidence
      return [
        { asset, known, property, value: typeof value === 'object' ? [...value] : value, reason, author, at, file },
      ]
    })
    .sort((a, b) => compareText(a.asset, b.asset) || compareText(a.property, b.property))
  return { answer: { overrides }, refused: rejected.length }
}
