import { type Command, InvalidArgumentError } from 'commander'

/** A whole number of at least `least`. */
export function wholeNumber(least: number): (text: string) => number {
  return (text) => {
    const number = Number(text)
    if (!/^\d+$/.test(text) || number < least)
      throw new InvalidArgumentError(`It must be a whole number from ${least} on.`)
    return number
  }
}

/** A time, made into ISO 8601 in UTC. */
export function time(text: string): string {
  const isDated = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/.test(text)
  const milliseconds = isDated ? Date.parse(text) : Number.NaN
  if (Number.isNaN(milliseconds))
    throw new InvalidArgumentError('It must be ISO 8601, such as 2026-11-01 or 2026-11-01T08:00:00Z.')
  return new Date(milliseconds).toISOString()
}

/** Adds the options by which a command says where its answer comes from and in which form. */
export function withSourceOptions(command: Command): Command {
  return withRevisionOptions(command).option(
    '--format <name>',
    'with --files: their format, where it is not recognised',
  )
}

/** Adds the same but for the format of files: where `--format` is that of the answer. */
export function withRevisionOptions(command: Command): Command {
  return command
    .option('--files <path...>', 'answer from these files and folders, without the service')
    .option('--tool-overrides <file>', 'with --files: what you say about tools, instead of what was recognised')
    .option('--at <revision>', 'ask the service about this revision instead of the current one', wholeNumber(1))
    .option(
      '--as-of <time>',
      'with --files: judge expiry at this time (ISO 8601); of the service: the revision that was current then',
      time,
    )
    .option('--json', 'print the answer as JSON (see `throughline schema`)')
}

/** Adds the options by which a command says between what it asks. */
export function withScopeOptions(command: Command): Command {
  return command
    .option('--from <asset...>', 'start here: assets, or footholds such as steer@agent:cursor')
    .option('--to <asset...>', 'end here: assets or footholds')
    .option('--profile <name...>', 'start from entries of these profiles only')
}
