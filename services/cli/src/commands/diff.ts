import type { DiffAnswer } from '@throughline/analysis/answers/diff.ts'
import { diffRevisions } from '@throughline/analysis/diff/diff-revisions.ts'
import { isRefusal } from '@throughline/analysis/refusal.ts'
import type { Command } from 'commander'
import { load, type SourceOptions } from '../answer.ts'
import { CliError } from '../cli-error.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import type { Run } from '../main.ts'
import { wholeNumber, withScopeOptions, withSourceOptions } from '../options.ts'
import { askDiff } from '../service-diff.ts'
import { print, printJson, remark } from '../terminal/output.ts'
import { showDiff } from '../terminal/show-diff.ts'
import { showRejections } from '../terminal/show-rejections.ts'

interface Options extends SourceOptions {
  readonly from?: readonly string[]
  readonly to?: readonly string[]
  readonly profile?: readonly string[]
}

export function diff(program: Command, run: Run): void {
  const command = program
    .command('diff')
    .description('paths opened and closed between two revisions, or two states of files, with the facts that caused it')
    .argument('[before]', 'the earlier revision of the service', wholeNumber(1))
    .argument('[after]', 'the later one; default: the current one', wholeNumber(1))
    .addHelpText(
      'after',
      '\n--files takes two: what there was before and what there is after, each a file or a folder.',
    )
  withSourceOptions(withScopeOptions(command)).action(
    (earlier: number | undefined, later: number | undefined, options: Options) =>
      run(async () => {
        const { files } = options
        if (files === undefined) return showOfService(await ofService(earlier, later, options), options)
        const [before, after] = files
        if (before === undefined || after === undefined || files.length > 2)
          throw new CliError('Name two files or folders, the earlier first: throughline diff --files BEFORE AFTER')
        const [was, is] = [await load([before], options), await load([after], options)]
        const rejected = [...was.rejected, ...is.rejected]
        const conflicts = [was, is].flatMap(({ revision }) => revision.derived.estate.conflicts)
        if (rejected.length > 0) remark(showRejections(rejected))
        for (const { id, reason } of conflicts) remark(`Refused: ${id}: ${reason}`)
        const given = diffRevisions(was.revision, is.revision, options)
        if (isRefusal(given)) throw new CliError(given.refused)
        show(given, options)
        return rejected.length + conflicts.length > 0 ? exitCodes.refusedSome : exitCodes.done
      }),
  )
}

function ofService(before: number | undefined, after: number | undefined, options: Options): Promise<DiffAnswer> {
  if (before === undefined)
    throw new CliError(
      'Name the earlier revision, or two states of files: throughline diff 3 5, or diff --files BEFORE AFTER',
    )
  if (options.at !== undefined || options.asOf !== undefined || options.format !== undefined)
    throw new CliError('Two revisions are named by their numbers; --at, --as-of and --format say nothing of them.')
  return askDiff(before, after, options)
}

function showOfService(answer: DiffAnswer, options: Options): ExitCode {
  show(answer, options)
  return exitCodes.done
}

function show(answer: DiffAnswer, { json }: Options): void {
  if (json) printJson(answer)
  else print(showDiff(answer))
}
