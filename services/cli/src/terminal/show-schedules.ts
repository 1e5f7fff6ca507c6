import { durationText } from '../duration.ts'
import type { ScheduleAnswer } from '../schedule-answer.ts'
import { safeText } from './safe-text.ts'
import { style } from './style.ts'

/** Schedules, for people: a line each, and one with their paths. */
export function showSchedules({ schedules }: ScheduleAnswer): string {
  if (schedules.length === 0)
    return 'No source is scheduled (throughline schedule add PATH… --source NAME --every 15m).'
  return schedules.map(showSchedule).join('\n')
}

function showSchedule(schedule: ScheduleAnswer['schedules'][number]): string {
  const { source, paths, everyMs, watch, complete, maxAgeMs, paused, running, nextRunAt } = schedule
  const state = running ? 'being read' : paused ? style('bounded', 'paused') : `next ${nextRunAt ?? 'never'}`
  const words = [
    `every ${durationText(everyMs)}`,
    ...(watch ? ['watched'] : []),
    ...(complete ? ['complete'] : []),
    ...(maxAgeMs === undefined ? [] : [`stale after ${durationText(maxAgeMs)}`]),
    state,
  ]
  return `${style('strong', safeText(source))}: ${words.join(' · ')}\n  ${style('quiet', paths.map(safeText).join(', '))}`
}
