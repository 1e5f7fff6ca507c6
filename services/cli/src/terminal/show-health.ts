import type { SourceHealth } from '../service-health.ts'
import { safeText } from './safe-text.ts'
import { style } from './style.ts'

/** How a source does, in a line. */
export function showHealth({ source, ...health }: SourceHealth): string {
  const { lastReadAt, lastCompleteAt, refused, stale, lastFailure, schedule } = health
  // A failure that a reading followed is history.
  const failed = lastFailure !== null && (lastReadAt === null || lastFailure.at > lastReadAt) ? lastFailure : undefined
  const words = [
    lastReadAt === null ? style('bounded', 'never read') : `read ${lastReadAt}`,
    ...(lastCompleteAt === null ? [] : [`complete ${lastCompleteAt}`]),
    ...(refused > 0 ? [style('bounded', `${refused} refused`)] : []),
    ...(stale ? [style('bounded', 'stale')] : []),
    ...(failed === undefined ? [] : [style('bounded', `failed ${failed.at}: ${safeText(failed.reason)}`)]),
    schedule === null
      ? 'by hand'
      : schedule.paused
        ? style('bounded', 'paused')
        : `next ${schedule.nextRunAt ?? 'never'}`,
  ]
  return `  ${safeText(source)}: ${words.join(' · ')}`
}
