import { type CutQuestion, cheapestCut } from '@throughline/analysis/cut/cheapest-cut.ts'
import type { Command } from 'commander'
import { answer, type SourceOptions } from '../answer.ts'
import type { Run } from '../main.ts'
import { wholeNumber, withScopeOptions, withSourceOptions } from '../options.ts'
import { readEfforts } from '../read-efforts.ts'
import { askCut } from '../service-cut.ts'
import { print, printJson } from '../terminal/output.ts'
import { showCut } from '../terminal/show-cut.ts'

interface Options extends SourceOptions, Pick<CutQuestion, 'from' | 'to' | 'profile' | 'keep' | 'grantsOnly'> {
  readonly efforts?: string
  readonly deadline?: number
  readonly proof?: boolean
}

export function cut(program: Command, run: Run): void {
  const command = program
    .command('cut')
    .description('the cheapest cut: the changes of least effort that leave no path, with its proof')
    .option('--keep <id...>', 'what must stay: grants, or assets and relations whose properties are not to be set')
    .option('--grants-only', 'revoke grants only; set no property')
    .option(
      '--deadline <seconds>',
      'after so long, the best so far and how far from the best it may be',
      wholeNumber(1),
    )
    .option('--efforts <file>', 'your own efforts, as JSON: relations, hardenings, grants')
    .option('--proof', 'show the paths that prove it')
  withSourceOptions(withScopeOptions(command)).action(({ efforts, deadline, proof = false, ...options }: Options) =>
    run(() =>
      answer(options, {
        overFiles: (revision) =>
          cheapestCut(revision, {
            ...options,
            efforts: readEfforts(efforts),
            deadlineMs: deadline === undefined ? undefined : deadline * 1000,
          }),
        ofService: (at) => askCut({ ...options, efforts: readEfforts(efforts) }, deadline, at),
        show: (given) => (options.json ? printJson(given) : print(showCut(given, proof))),
      }),
    ),
  )
}
