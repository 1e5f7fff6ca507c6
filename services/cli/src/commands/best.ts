import { bestChanges } from '@throughline/analysis/cut/best-changes.ts'
import type { CutQuestion } from '@throughline/analysis/cut/cheapest-cut.ts'
import type { Command } from 'commander'
import { answer, type SourceOptions } from '../answer.ts'
import type { Run } from '../main.ts'
import { wholeNumber, withScopeOptions, withSourceOptions } from '../options.ts'
import { readEfforts } from '../read-efforts.ts'
import { askBest } from '../service-best.ts'
import { print, printJson } from '../terminal/output.ts'
import { showBest } from '../terminal/show-best.ts'

interface Options extends SourceOptions, Pick<CutQuestion, 'from' | 'to' | 'profile' | 'keep' | 'grantsOnly'> {
  readonly changes: number
  readonly efforts?: string
  readonly deadline: number
}

export function best(program: Command, run: Run): void {
  const command = program
    .command('best')
    .description('the few changes that together separate most pairs of an entry and a target')
    .option('--changes <n>', 'how many there may be', wholeNumber(1), 3)
    .option('--keep <id...>', 'what must stay: grants, or assets and relations whose properties are not to be set')
    .option('--grants-only', 'revoke grants only; set no property')
    .option('--deadline <seconds>', 'after so long, the best so far', wholeNumber(1), 60)
    .option('--efforts <file>', 'your own efforts, as JSON: relations, hardenings, grants')
  withSourceOptions(withScopeOptions(command)).action(({ changes, efforts, deadline, ...options }: Options) =>
    run(() =>
      answer(options, {
        overFiles: (revision) =>
          bestChanges(revision, changes, { ...options, efforts: readEfforts(efforts), deadlineMs: deadline * 1000 }),
        ofService: (at) => askBest(changes, { ...options, efforts: readEfforts(efforts) }, deadline, at),
        show: (given) => (options.json ? printJson(given) : print(showBest(given))),
      }),
    ),
  )
}
