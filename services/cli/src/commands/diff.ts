import { diffRevisions } from '@throughline/analysis/diff/diff-revisions.ts'
import { isRefusal } from '@throughline/analysis/refusal.ts'
import type { Command } from 'commander'
import { load, type SourceOptions } from '../answer.ts'
import { CliError } from '../cli-error.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Run } from '../main.ts'
import { withScopeOptions, withSourceOptions } from '../options.ts'
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
    .description('paths opened and closed between two states of files, with the facts that caused it')
    .addHelpText(
      'after',
      '\n--files takes two: what there was before and what there is after, each a file or a folder.',
    )
  withSourceOptions(withScopeOptions(command)).action((options: Options) =>
    run(async () => {
      const { files = [] } = options
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
      if (options.json) printJson(given)
      else print(showDiff(given))
      return rejected.length + conflicts.length > 0 ? exitCodes.refusedSome : exitCodes.done
    }),
  )
}
