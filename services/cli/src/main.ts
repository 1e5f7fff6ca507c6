import { Command, CommanderError } from 'commander'
import { CliError } from './cli-error.ts'
import { approve } from './commands/approve.ts'
import { best } from './commands/best.ts'
import { blast } from './commands/blast.ts'
import { choke } from './commands/choke.ts'
import { cut } from './commands/cut.ts'
import { diff } from './commands/diff.ts'
import { doctor } from './commands/doctor.ts'
import { down } from './commands/down.ts'
import { inventory } from './commands/inventory.ts'
import { override } from './commands/override.ts'
import { overview } from './commands/overview.ts'
import { paths } from './commands/paths.ts'
import { prove } from './commands/prove.ts'
import { queries } from './commands/queries.ts'
import { query } from './commands/query.ts'
import { report } from './commands/report.ts'
import { scan } from './commands/scan.ts'
import { schedule } from './commands/schedule.ts'
import { schema } from './commands/schema.ts'
import { sources } from './commands/sources.ts'
import { status } from './commands/status.ts'
import { sync } from './commands/sync.ts'
import { up } from './commands/up.ts'
import { verify } from './commands/verify.ts'
import { whatif } from './commands/whatif.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { endWithReader, remark } from './terminal/output.ts'
import { safeText } from './terminal/safe-text.ts'
import { isWorldError } from './world-errors.ts'

/** Runs a command's work and makes its outcome the exit code. */
export type Run = (work: () => Promise<ExitCode>) => Promise<void>

const run: Run = async (work) => {
  try {
    process.exitCode = await work()
  } catch (error) {
    if (!(error instanceof CliError) && !isWorldError(error)) throw error
    remark(error.message.split('\n').map(safeText).join('\n'))
    process.exitCode = exitCodes.couldNotAnswer
  }
}

endWithReader()
const program = new Command('throughline')
  .description('From where an attacker can stand, which sensitive data can they reach, and which change stops it?')
  .exitOverride()
  .showHelpAfterError('(--help tells more)')
  .addHelpText(
    'after',
    '\nExit codes: 0 done, 1 the bad answer (check), 2 could not answer, 3 done but some records were refused.',
  )
for (const add of [
  up,
  down,
  status,
  doctor,
  sync,
  schedule,
  scan,
  paths,
  overview,
  blast,
  choke,
  cut,
  best,
  whatif,
  diff,
  report,
  prove,
  verify,
  sources,
  inventory,
  queries,
  query,
  override,
  approve,
  schema,
])
  add(program, run)

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof CommanderError)) throw error
  process.exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes.couldNotAnswer
}
