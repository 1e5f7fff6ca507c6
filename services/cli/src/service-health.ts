import { z } from 'zod'
import { ask } from './service-request.ts'

const schedule = z.object({ source: z.string(), paused: z.boolean(), nextRunAt: z.string().nullable() })

const resultSchema = z.object({
  sources: z.array(
    z.object({
      name: z.string(),
      lastReadAt: z.string().nullable(),
      lastCompleteAt: z.string().nullable(),
      refused: z.int(),
      stale: z.boolean(),
      lastFailure: z.object({ at: z.string(), reason: z.string() }).nullable(),
    }),
  ),
  schedules: z.union([z.object({ schedules: z.array(schedule) }), z.object({ message: z.string() })]),
})

const document = `query CliHealth {
  sources { name lastReadAt lastCompleteAt refused stale lastFailure { at reason } }
  schedules { ... on Schedules { schedules { source paused nextRunAt } } ... on Error { message } }
}`

/** How a source does: when it was read, what is wrong with it, and when it is read next. */
export type SourceHealth = z.infer<typeof sourceHealthSchema>

export const sourceHealthSchema = z.object({
  source: z.string(),
  /** ISO 8601; null: never. */
  lastReadAt: z.string().nullable(),
  /** When all of it could last be read. */
  lastCompleteAt: z.string().nullable(),
  /** Records that were not taken. */
  refused: z.int(),
  /** Its last reading is older than it may be. */
  stale: z.boolean(),
  lastFailure: z.object({ at: z.string(), reason: z.string() }).nullable(),
  /** Null: it is read by hand only, or Temporal does not answer. */
  schedule: z.object({ paused: z.boolean(), nextRunAt: z.string().nullable() }).nullable(),
})

/** How every source of the running service does. @throws CliError where it does not answer */
export async function askHealth(): Promise<SourceHealth[]> {
  const { sources, schedules } = await ask(document, {}, resultSchema)
  const known = 'schedules' in schedules ? schedules.schedules : []
  const scheduleOf = (name: string): SourceHealth['schedule'] => {
    const found = known.find(({ source }) => source === name)
    return found === undefined ? null : { paused: found.paused, nextRunAt: found.nextRunAt }
  }
  const read = sources.map(({ name, ...health }) => ({ source: name, ...health, schedule: scheduleOf(name) }))
  const names = new Set(sources.map(({ name }) => name))
  const unread = known
    .filter(({ source }) => !names.has(source))
    .map(({ source }) => ({ ...neverRead, source, schedule: scheduleOf(source) }))
  return [...read, ...unread]
}

const neverRead = { lastReadAt: null, lastCompleteAt: null, refused: 0, stale: false, lastFailure: null } as const
