import { up as startService } from '@throughline/runtime/up.ts'
import type { Command } from 'commander'
import { exitCodes } from '../exit-codes.ts'
import type { Run } from '../main.ts'

export function up(program: Command, run: Run): void {
  program
    .command('up')
    .description('start the whole service on this machine; Ctrl-C stops it')
    .option('--detach', 'leave it running and end')
    .option('--no-sample', 'do not sync the sample estate at the first start')
    .action(({ detach = false, sample }: { detach?: boolean; sample: boolean }) =>
      run(async () => ((await startService({ detach, sample })) === 0 ? exitCodes.done : exitCodes.couldNotAnswer)),
    )
}
