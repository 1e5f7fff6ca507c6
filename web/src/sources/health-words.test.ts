import { expect, test } from 'vitest'
import type { ScheduleStateFragment } from '../__generated__/graphql.ts'
import { nextWords, openFailure, scheduleWords, spanWords, withScheduled } from './health-words.ts'

const schedule: ScheduleStateFragment = {
  source: 'laptops',
  paths: ['/srv/hosts'],
  everySeconds: 900,
  watch: true,
  complete: false,
  paused: false,
  running: false,
  nextRunAt: '2026-11-24T12:06:00Z',
  lastRunAt: null,
}
const now = Date.parse('2026-11-24T12:00:00Z')
const [unread] = withScheduled([], [schedule])
if (unread === undefined) throw new Error('a scheduled source is not listed')

test('time spans are told in their largest whole unit', () => {
  expect([1, 90, 900, 5_400, 86_400, 7 * 86_400].map(spanWords)).toEqual([
    '1 second',
    '90 seconds',
    '15 minutes',
    '90 minutes',
    '1 day',
    '7 days',
  ])
})

test('a schedule tells how often and when next, in words', () => {
  expect(scheduleWords(schedule)).toBe('Every 15 minutes, and when a file changes')
  expect(scheduleWords({ ...schedule, watch: false })).toBe('Every 15 minutes')
  const states = [undefined, schedule, { ...schedule, running: true }, { ...schedule, paused: true, nextRunAt: null }]
  expect(states.map((state) => nextWords(state, now))).toEqual(['by hand', 'in 6 minutes', 'being read', 'paused'])
})

test('a scheduled source is listed before it was read, and once after', () => {
  const read = { ...unread, id: 'x', format: 'facts' }
  expect(withScheduled([read], [schedule])).toEqual([read])
  expect(withScheduled([{ ...read, name: 'zoo' }], [schedule]).map(({ name, format }) => [name, format])).toEqual([
    ['laptops', 'not read yet'],
    ['zoo', 'facts'],
  ])
})

test('a failure is open until a reading follows it', () => {
  const lastFailure = { at: '2026-11-24T12:00:00Z', reason: 'the disk is full' }
  const after = (lastReadAt: string | null) => openFailure({ ...unread, lastFailure, lastReadAt })
  expect([after(null), after('2026-11-24T11:00:00Z'), after('2026-11-24T13:00:00Z')]).toEqual([
    lastFailure,
    lastFailure,
    null,
  ])
})
