import { expect, test } from 'vitest'
import { isInside } from './inside.ts'

// A C, open to the right.
const shape = [
  { x: 0, y: 0 },
  { x: 9, y: 0 },
  { x: 9, y: 3 },
  { x: 3, y: 3 },
  { x: 3, y: 6 },
  { x: 9, y: 6 },
  { x: 9, y: 9 },
  { x: 0, y: 9 },
]

test('what lies in the mouth of a bent shape is not within it', () => {
  expect(isInside({ x: 1, y: 4 }, shape)).toBe(true)
  expect(isInside({ x: 8, y: 1 }, shape)).toBe(true)
  expect(isInside({ x: 6, y: 4 }, shape)).toBe(false)
  expect(isInside({ x: 12, y: 1 }, shape)).toBe(false)
})

test('a click draws around nothing', () => {
  expect(isInside({ x: 1, y: 1 }, [{ x: 1, y: 1 }])).toBe(false)
  expect(isInside({ x: 1, y: 1 }, [])).toBe(false)
})
