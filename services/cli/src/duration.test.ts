import { expect, test } from 'vitest'
import { duration, durationText } from './duration.ts'

test.each(['30s', '15m', '24h', '90m', '7d'])('%s is a time span', (text) => {
  expect(duration(durationText(duration(text)))).toBe(duration(text))
})

test('time spans are read and told in their units', () => {
  expect(['1s', '15m', '2h', '7d'].map(duration)).toEqual([1_000, 900_000, 7_200_000, 604_800_000])
  expect([90_000, 900_000, 86_400_000].map(durationText)).toEqual(['90s', '15m', '1d'])
})

test.each(['', '15', 'm', '0m', '-1m', '1.5h', '15 m', '15min', '1y'])('%j is none', (text) => {
  expect(() => duration(text)).toThrow('time span')
})
