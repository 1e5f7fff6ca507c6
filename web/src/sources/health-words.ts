import type { ScheduleStateFragment } from '../__generated__/graphql.ts'
import { countOf, formatAgo } from '../ui/format.ts'
import type { ListedSource } from './sources-queries.ts'

const spans = [
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3_600 },
  { unit: 'minute', seconds: 60 },
  { unit: 'second', seconds: 1 },
] as const

/** "15 minutes", "1 day": a time span in its largest whole unit. */
export function spanWords(seconds: number): string {
  const { unit, seconds: length } = spans.find((span) => seconds % span.seconds === 0) ?? spans[3]
  return countOf(seconds / length, unit)
}

/** "Every 15 minutes, and when a file changes". */
export function scheduleWords({ everySeconds, watch }: ScheduleStateFragment): string {
  return `Every ${spanWords(everySeconds)}${watch ? ', and when a file changes' : ''}`
}

/** When a source is read next: "in 6 minutes", "paused", "being read", "by hand". */
export function nextWords(schedule: ScheduleStateFragment | undefined, now: number): string {
  if (schedule === undefined) return 'by hand'
  if (schedule.running) return 'being read'
  if (schedule.paused || schedule.nextRunAt === null) return 'paused'
  return formatAgo(schedule.nextRunAt, now)
}

/** A failure that no reading followed; one that a reading followed is history. */
export function openFailure({ lastFailure, lastReadAt }: ListedSource): ListedSource['lastFailure'] {
  if (lastFailure === null || lastReadAt === null) return lastFailure
  return Date.parse(lastFailure.at) > Date.parse(lastReadAt) ? lastFailure : null
}

/** All sources by name, those too that are scheduled and were not read yet. */
export function withScheduled(
  sources: readonly ListedSource[],
  schedules: readonly ScheduleStateFragment[],
): readonly ListedSource[] {
  const known = new Set(sources.map(({ name }) => name))
  const unread = schedules.filter(({ source }) => !known.has(source)).map(({ source }) => unreadSource(source))
  return unread.length === 0 ? sources : [...sources, ...unread].sort((a, b) => (a.name < b.name ? -1 : 1))
}

function unreadSource(name: string): ListedSource {
  return {
    id: `scheduled ${name}`,
    name,
    format: 'not read yet',
    lastCompleteAt: null,
    lastSyncAt: null,
    lastReadAt: null,
    maxAgeSeconds: 0,
    stale: false,
    lastFailure: null,
    assets: 0,
    relations: 0,
    refused: 0,
    lastSync: null,
  }
}
