import type { CutQuestion } from '@throughline/analysis/cut/cheapest-cut.ts'
import { reportOf } from '@throughline/analysis/report/make-report.ts'
import { type Command, Option } from 'commander'
import { answer, load, type SourceOptions } from '../answer.ts'
import { CliError } from '../cli-error.ts'
import type { Run } from '../main.ts'
import { wholeNumber, withRevisionOptions } from '../options.ts'
import { readEfforts } from '../read-efforts.ts'
import { renderReport } from '../report/render-report.ts'
import { askReport } from '../service-report.ts'
import { safeJson } from '../terminal/safe-text.ts'
import { writeOutput } from '../write-output.ts'

interface Options extends Omit<SourceOptions, 'format'>, Pick<CutQuestion, 'keep' | 'grantsOnly'> {
  readonly format?: 'html' | 'json'
  readonly output?: string
  readonly since?: number
  readonly sinceFiles?: readonly string[]
  readonly deadline?: number
  readonly efforts?: string
}

export function report(program: Command, run: Run): void {
  const command = program
    .command('report')
    .description(
      'the audit report: figures, the cheapest cut, every path with its evidence, what was read; `verify` takes its JSON',
    )
    .addOption(new Option('--format <format>', 'how it is written; --json means json').choices(['html', 'json']))
    .option('-o, --output <file>', 'write it to this file instead of printing it')
    .option('--since <revision>', 'tell what opened and closed since this revision of the service', wholeNumber(1))
    .option('--since-files <path...>', 'with --files: tell what opened and closed since these files and folders')
    .option(
      '--keep <id...>',
      'what stays in its cut: grants, or assets and relations whose properties are not to be set',
    )
    .option('--grants-only', 'in its cut revoke grants only; set no property')
    .option('--efforts <file>', 'your own efforts for its cut, as JSON: relations, hardenings, grants')
    .option('--deadline <seconds>', 'after so long, the best cut so far', wholeNumber(1))
  withRevisionOptions(command).action(({ format, output, since, sinceFiles, deadline, ...options }: Options) =>
    run(() => {
      if (since !== undefined && options.files !== undefined)
        throw new CliError('--since names a revision of the service; with --files, name --since-files.')
      if (sinceFiles !== undefined && options.files === undefined)
        throw new CliError('--since-files goes with --files; of the service, name an earlier revision with --since.')
      const isJson = format === 'json' || (format === undefined && options.json === true)
      const cutDeadlineMs = deadline === undefined ? undefined : deadline * 1000
      const left = { keep: options.keep, grantsOnly: options.grantsOnly, efforts: readEfforts(options.efforts) }
      return answer(options, {
        overFiles: async (revision) => {
          const before = sinceFiles === undefined ? undefined : (await load(sinceFiles, options)).revision
          return reportOf(revision, { since: before, cutDeadlineMs, ...left })
        },
        ofService: (at) => askReport({ at, since, deadline, ...left }),
        show: (given) => writeOutput(output, isJson ? safeJson(given) : renderReport(given), 'Report'),
      })
    }),
  )
}
