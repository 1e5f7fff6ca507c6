import { type ChokeQuestion, chokePoints } from '@throughline/analysis/choke/choke-points.ts'
import type { Command } from 'commander'
import { answer, type SourceOptions } from '../answer.ts'
import type { Run } from '../main.ts'
import { wholeNumber, withScopeOptions, withSourceOptions } from '../options.ts'
import { readEfforts } from '../read-efforts.ts'
import { askChoke } from '../service-choke.ts'
import { print, printJson } from '../terminal/output.ts'
import { showChoke } from '../terminal/show-choke.ts'

type Options = SourceOptions & Pick<ChokeQuestion, 'from' | 'to' | 'profile' | 'limit'> & { readonly efforts?: string }

export function choke(program: Command, run: Run): void {
  const command = program
    .command('choke')
    .description('choke points: what alone separates most pairs of an entry and a target')
    .option('--limit <n>', 'show so many at the most', wholeNumber(1))
    .option('--efforts <file>', 'your own efforts, as JSON: relations, hardenings, grants')
  withSourceOptions(withScopeOptions(command)).action(({ efforts, ...options }: Options) =>
    run(() =>
      answer(options, {
        overFiles: (revision) => chokePoints(revision, { ...options, efforts: readEfforts(efforts) }),
        ofService: (at) => askChoke({ ...options, efforts: readEfforts(efforts) }, at),
        show: (given) => (options.json ? printJson(given) : print(showChoke(given))),
      }),
    ),
  )
}
