import { diagnose } from '@throughline/runtime/doctor.ts'
import type { Command } from 'commander'
import { exitCodes } from '../exit-codes.ts'
import type { Run } from '../main.ts'
import { doctorSchema } from '../service-answers.ts'
import { print, printJson } from '../terminal/output.ts'
import { style } from '../terminal/style.ts'

export function doctor(program: Command, run: Run): void {
  program
    .command('doctor')
    .description('what keeps the service from running here, each with its remedy; exit code 1 where something does')
    .option('--json', 'print it as JSON (see `throughline schema doctor`)')
    .action(({ json = false }: { json?: boolean }) =>
      run(async () => {
        const findings = await diagnose()
        const blocks = findings.some(({ severity }) => severity === 'blocks')
        if (json) printJson(doctorSchema.parse({ ok: !blocks, findings }))
        else {
          for (const { severity, what, remedy } of findings)
            print(`${style('bounded', severity === 'blocks' ? 'Missing' : 'Note')}: ${what}\n  ${remedy}`)
          if (!blocks) print(style('good', 'Nothing is missing: the service can run here.'))
        }
        return blocks ? exitCodes.bad : exitCodes.done
      }),
    )
}
