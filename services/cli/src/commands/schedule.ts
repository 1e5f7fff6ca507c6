import { stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { resolve } from 'node:path'
import { readToolOverrides } from '@throughline/connectors/tool-classification/read-tool-overrides.ts'
import { OPERATOR } from '@throughline/graph/facts/settle.ts'
import type { SourceSchedule } from '@throughline/workflows/client/schedules.ts'
import { type SourcePlan, shortestEveryMs } from '@throughline/workflows/source-plan.ts'
import type { Command } from 'commander'
import { CliError } from '../cli-error.ts'
import { duration, durationText } from '../duration.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import type { Run } from '../main.ts'
import type { ScheduleAnswer } from '../schedule-answer.ts'
import { temporalOfService } from '../service-temporal.ts'
import { print, printJson } from '../terminal/output.ts'
import { safeText } from '../terminal/safe-text.ts'
import { showSchedules } from '../terminal/show-schedules.ts'

interface AddOptions {
  readonly source: string
  readonly every: number
  readonly watch?: boolean
  readonly maxAge?: number
  readonly complete?: boolean
  readonly format?: string
  readonly toolOverrides?: string
  readonly json?: boolean
}

interface Options {
  readonly json?: boolean
}

const jsonWords = 'print what it is about as JSON (see `throughline schema schedule`)'

/** What is done with the schedule of a source, and how that is told. */
const acts = [
  { name: 'pause', about: 'read a source by hand only, until it is resumed', done: 'Paused' },
  { name: 'resume', about: 'read a source again as its schedule says', done: 'Resumed' },
  { name: 'run', about: 'read a source now, even while it is paused', done: 'Being read now' },
  { name: 'remove', about: 'read a source by hand only from now on; what it stated stays', done: 'Removed' },
] as const
type ActName = (typeof acts)[number]['name']

export function schedule(program: Command, run: Run): void {
  const command = program
    .command('schedule')
    .description('read sources again and again, and when their files change, without a hand')
  command
    .command('add')
    .description('have files and folders read as one source, now and from now on')
    .argument('<path...>', 'files and folders of this machine')
    .requiredOption('--source <name>', 'name of the source; one schedule each')
    .requiredOption('--every <span>', 'read so often, such as 15m, 24h or 7d', duration)
    .option('--watch', 'read at once, too, when a file changes')
    .option('--max-age <span>', 'a last reading older than this makes what it stated stale; default 7d', duration)
    .option('--complete', 'these files are all of the source: what they no longer state is retired')
    .option('--format <name>', 'their format, where it is not recognised')
    .option('--tool-overrides <file>', 'what you say about tools, instead of what was recognised')
    .option('--json', jsonWords)
    .action((paths: string[], options: AddOptions) => run(() => add(paths, options)))
  command
    .command('list')
    .description('which sources are scheduled, and when each is read next')
    .option('--json', jsonWords)
    .action((options: Options) => run(() => list(options)))
  for (const { name, about, done } of acts)
    command
      .command(name)
      .description(about)
      .argument('<source>')
      .option('--json', jsonWords)
      .action((source: string, options: Options) => run(() => act(name, done, source, options)))
  command
    .command('backfill', { hidden: true })
    .argument('[anything...]')
    .allowUnknownOption()
    .action(() =>
      run(async () => {
        throw new CliError(
          'There is nothing to fill in: files say how things are, not how they were. `throughline schedule run NAME` reads them now.',
        )
      }),
    )
}

async function add(paths: readonly string[], options: AddOptions): Promise<ExitCode> {
  const { source, every, watch = false, maxAge, complete = false, format, toolOverrides, json } = options
  const cwd = process.cwd()
  if (source === OPERATOR) throw new CliError(`${OPERATOR} is the name under which people's own rulings are kept.`)
  if (every < shortestEveryMs)
    throw new CliError(`--every must be ${durationText(shortestEveryMs)} or more; --watch reads changes at once.`)
  if (maxAge !== undefined && maxAge < every)
    throw new CliError('--max-age is shorter than --every: the source would be stale between two readings.')
  for (const path of paths)
    if (!(await exists(resolve(cwd, path)))) throw new CliError(`There is no ${safeText(path)} to read.`)
  if (toolOverrides !== undefined) await readToolOverrides(toolOverrides, cwd)
  const plan: SourcePlan = {
    source,
    paths: [...paths],
    cwd,
    complete,
    host: hostname(),
    everyMs: every,
    watch,
    ...(maxAge === undefined ? {} : { maxAgeMs: maxAge }),
    ...(format === undefined ? {} : { format }),
    ...(toolOverrides === undefined ? {} : { toolOverrides }),
  }
  return tell('Added', json, async ({ addSchedule, findSchedule }, client) => {
    await addSchedule(client, plan)
    return [await findSchedule(client, source)]
  })
}

function list({ json }: Options): Promise<ExitCode> {
  return tell(undefined, json, ({ listSchedules }, client) => listSchedules(client))
}

function act(name: ActName, done: string, source: string, { json }: Options): Promise<ExitCode> {
  return tell(done, json, async (schedules, client) => {
    const { pauseSchedule, resumeSchedule, runSchedule, removeSchedule, findSchedule } = schedules
    const before = await findSchedule(client, source)
    await { pause: pauseSchedule, resume: resumeSchedule, run: runSchedule, remove: removeSchedule }[name](
      client,
      source,
    )
    return [name === 'remove' ? before : await findSchedule(client, source)]
  })
}

type Schedules = typeof import('@throughline/workflows/client/schedules.ts')

/** Does something with schedules, and tells those that it was about. */
async function tell(
  done: string | undefined,
  json: boolean | undefined,
  work: (schedules: Schedules, client: Parameters<Schedules['listSchedules']>[0]) => Promise<SourceSchedule[]>,
): Promise<ExitCode> {
  const temporal = await temporalOfService()
  // Temporal's client takes half a second to load: only commands that need it wait for it.
  const [{ connectTemporal }, schedules] = await Promise.all([
    import('@throughline/workflows/client/temporal-client.ts'),
    import('@throughline/workflows/client/schedules.ts'),
  ])
  try {
    await using connection = await connectTemporal(temporal)
    const found = await work(schedules, connection.client)
    const answer = { schedules: found.map((one) => shown(one, schedules.scheduledPaths(one.plan))) }
    if (json) printJson(answer)
    else print([...(done === undefined ? [] : [`${done}:`]), showSchedules(answer)].join('\n'))
    return exitCodes.done
  } catch (error) {
    const { NoSuchScheduleError, ScheduleExistsError } = schedules
    if (error instanceof NoSuchScheduleError || error instanceof ScheduleExistsError)
      throw new CliError(`${safeText(error.message)}.`, { cause: error })
    throw error
  }
}

function shown({ plan, ...state }: SourceSchedule, paths: string[]): ScheduleAnswer['schedules'][number] {
  const { source, format, toolOverrides, complete, everyMs, watch, maxAgeMs } = plan
  return {
    source,
    paths,
    ...(format === undefined ? {} : { format }),
    ...(toolOverrides === undefined ? {} : { toolOverrides }),
    complete,
    everyMs,
    watch,
    ...(maxAgeMs === undefined ? {} : { maxAgeMs }),
    ...state,
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
