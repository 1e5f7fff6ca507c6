import { verifyFile } from '@throughline/analysis/proof/verify-file.ts'
import { isRefusal } from '@throughline/analysis/refusal.ts'
import type { Command } from 'commander'
import { CliError } from '../cli-error.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Run } from '../main.ts'
import { readJson } from '../read-json.ts'
import { print, printJson } from '../terminal/output.ts'
import { showVerify } from '../terminal/show-verify.ts'

export function verify(program: Command, run: Run): void {
  program
    .command('verify')
    .description(
      'derive a proof or a report again, from its own facts and nothing else; exit code 1 where it does not hold',
    )
    .argument('<file>', 'a file of `throughline prove`, or of `throughline report --format json`')
    .option('--json', 'print the outcome as JSON (see `throughline schema verify`)')
    .action((file: string, { json = false }: { json?: boolean }) =>
      run(async () => {
        const answer = await verifyFile(readJson(file))
        if (isRefusal(answer)) throw new CliError(`${file}: ${answer.refused}`)
        if (json) printJson(answer)
        else print(showVerify(answer))
        return answer.verified ? exitCodes.done : exitCodes.bad
      }),
    )
}
