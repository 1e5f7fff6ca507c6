import { expect, test } from 'vitest'
import { walk } from '../testing/walk.ts'
import { miniatureOf, miniatureSize } from './miniature.ts'

test('stations stand at equal distances, from a ring to a filled stop, within the size', () => {
  const { stops, y } = miniatureOf(walk('control@issues', 'inject@agent', 'steer@tool', 'read@payments'))

  expect(stops.map(({ role }) => role)).toEqual(['start', 'between', 'between', 'target'])
  const distances = stops.slice(1).map(({ x }, index) => x - (stops[index]?.x ?? 0))
  expect(Math.max(...distances) - Math.min(...distances)).toBeLessThan(0.001)
  for (const { x, radius } of stops) {
    expect(x - radius).toBeGreaterThanOrEqual(0)
    expect(x + radius).toBeLessThanOrEqual(miniatureSize.width)
    expect(radius).toBeLessThanOrEqual(y)
  }
})

test('each line has the form of the access that it leads to, and touches the stops without covering them', () => {
  const { stops, lines } = miniatureOf(
    walk('control@web', 'reach@door', 'inject@agent', 'converse@tool', 'control@host'),
  )

  expect(lines.map(({ form }) => form)).toEqual(['dashed', 'dotted', 'thin', 'thick'])
  for (const [index, { from, to }] of lines.entries()) {
    const [before, after] = [stops[index], stops[index + 1]]
    expect(from).toBeCloseTo((before?.x ?? 0) + (before?.radius ?? 0))
    expect(to).toBeCloseTo((after?.x ?? 0) - (after?.radius ?? 0))
  }
})
