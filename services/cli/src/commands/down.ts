import { stopService } from '@throughline/runtime/down.ts'
import { readEnvironment } from '@throughline/runtime/environment.ts'
import { printProgress } from '@throughline/runtime/terminal/print-progress.ts'
import type { Command } from 'commander'
import { exitCodes } from '../exit-codes.ts'
import type { Run } from '../main.ts'
import { print } from '../terminal/output.ts'

export function down(program: Command, run: Run): void {
  program
    .command('down')
    .description('stop all that was started here, and only that; the data stays')
    .action(() =>
      run(async () => {
        const stopped = await stopService(readEnvironment().dataDir, printProgress(process.stderr))
        print(stopped.length === 0 ? 'Nothing runs here.' : `Stopped: ${stopped.join(', ')}.`)
        return exitCodes.done
      }),
    )
}
