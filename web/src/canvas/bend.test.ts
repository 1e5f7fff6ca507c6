import { expect, test } from 'vitest'
import { bendOf } from './bend.ts'

/** Where Cytoscape puts a control point: so far along the line, and so many pixels beside it. */
function pointOf(from: { x: number; y: number }, to: { x: number; y: number }, weight: number, distance: number) {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy)
  return { x: from.x + dx * weight - (dy / length) * distance, y: from.y + dy * weight + (dx / length) * distance }
}

const [from, to] = [
  { x: 100, y: 0 },
  { x: 300, y: -150 },
]

test('a level curve leaves and arrives level', () => {
  const bend = bendOf('level', from, to)
  const points = bend?.weights.map((weight, index) => pointOf(from, to, weight, bend.distances[index] ?? 0)) ?? []

  expect(points[0]?.y).toBeCloseTo(from.y)
  expect(points[1]?.y).toBeCloseTo(to.y)
  expect(points[0]?.x).toBeLessThan(points[1]?.x ?? 0)
})

test('a hook goes up or down first, then right', () => {
  const bend = bendOf('hook', from, to)
  const point = pointOf(from, to, bend?.weights[0] ?? 0, bend?.distances[0] ?? 0)

  expect([point.x, point.y]).toEqual([expect.closeTo(from.x), expect.closeTo(to.y)])
})

test('where both lie level, the line is straight', () => {
  expect(bendOf('level', from, { x: 300, y: 0 })).toBeUndefined()
  expect(bendOf('straight', from, to)).toBeUndefined()
})
