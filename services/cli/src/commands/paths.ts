import { attackPaths, type PathsQuestion } from '@throughline/analysis/paths.ts'
import type { Command } from 'commander'
import { answer, type SourceOptions } from '../answer.ts'
import type { Run } from '../main.ts'
import { wholeNumber, withSourceOptions } from '../options.ts'
import { askPaths } from '../service-client.ts'
import { print, printJson } from '../terminal/output.ts'
import { showPaths } from '../terminal/show-paths.ts'

type Options = SourceOptions & PathsQuestion & { readonly steps?: boolean }

export function paths(program: Command, run: Run): void {
  const command = program
    .command('paths')
    .description('attack paths, ranked: the cheapest of every pair of an entry and a target')
    .option('--from <asset>', 'start here: an asset, or a foothold such as steer@agent:cursor')
    .option('--to <asset>', 'end here: an asset or a foothold')
    .option('--profile <name>', 'start from entries of this profile only')
    .option('-k <n>', 'the n cheapest of each pair instead of one', wholeNumber(1))
    .option('--max-hops <n>', 'paths of at most so many hops', wholeNumber(1))
    .option('--limit <n>', 'show so many paths at the most', wholeNumber(1))
    .option('--steps', 'tell of each step what it rests on')
  withSourceOptions(command).action((options: Options) =>
    run(() =>
      answer(options, {
        overFiles: (revision) => attackPaths(revision, options),
        ofService: (at) => askPaths(options, at),
        show: (given) => (options.json ? printJson(given) : print(showPaths(given, options.steps === true))),
      }),
    ),
  )
}
