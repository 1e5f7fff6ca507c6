import { overviewOf } from '@throughline/analysis/metrics/overview.ts'
import type { Command } from 'commander'
import { answer, type SourceOptions } from '../answer.ts'
import type { Run } from '../main.ts'
import { withScopeOptions, withSourceOptions } from '../options.ts'
import { askOverview } from '../service-overview.ts'
import { print, printJson } from '../terminal/output.ts'
import { showOverview } from '../terminal/show-overview.ts'

interface Options extends SourceOptions {
  readonly from?: readonly string[]
  readonly to?: readonly string[]
  readonly profile?: readonly string[]
}

export function overview(program: Command, run: Run): void {
  const command = program
    .command('overview')
    .description('the figures at a glance: exposure, impact, severities and protection')
  withSourceOptions(withScopeOptions(command)).action((options: Options) =>
    run(() =>
      answer(options, {
        overFiles: (revision) => overviewOf(revision, options),
        ofService: (at) => askOverview(options, at),
        show: (given) => (options.json ? printJson(given) : print(showOverview(given))),
      }),
    ),
  )
}
