import { sourcesAnswer } from '@throughline/analysis/joining/sources.ts'
import type { Command } from 'commander'
import { answer, type SourceOptions } from '../answer.ts'
import type { Run } from '../main.ts'
import { withSourceOptions } from '../options.ts'
import { askSources } from '../service-sources.ts'
import { print, printJson } from '../terminal/output.ts'
import { showSources } from '../terminal/show-sources.ts'

export function sources(program: Command, run: Run): void {
  const command = program
    .command('sources')
    .description('what each source contributed, which assets several state, and where they disagree')
    .argument('[source]', 'only what concerns this source')
  withSourceOptions(command).action((source: string | undefined, options: SourceOptions) =>
    run(() =>
      answer(options, {
        overFiles: (revision) => sourcesAnswer(revision, { source }),
        ofService: (at) => askSources({ source }, at),
        show: (given) => (options.json ? printJson(given) : print(showSources(given))),
      }),
    ),
  )
}
