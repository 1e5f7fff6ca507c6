import { expect, test } from 'vitest'
import { besideOf } from './beside.ts'
import { placeByForce } from './place-by-force.ts'
import { placeLayered } from './place-layered.ts'

/** A hub, rings around it and some chords: `count` stops, twice as many lines. */
function neighbourhood(count: number): { stops: string[]; lines: [string, string][] } {
  const stops = Array.from({ length: count }, (_, index) => `n${index}`)
  const lines = stops.slice(1).flatMap((stop, index): [string, string][] => [
    [`n${Math.floor(index / 8)}`, stop],
    [stop, `n${(index * 7 + 3) % count}`],
  ])
  return { stops, lines: lines.filter(([from, to]) => from !== to) }
}

test('by layers, a stop stands as far to the right as an attacker walks to it; what is only related stands beside', () => {
  const walked = [
    ['a', 'b'],
    ['b', 'c'],
    ['a', 'c'],
  ].map(([from = '', to = '']) => ({ from, to, walked: true }))
  const related = [
    { from: 'c', to: 'd', walked: false },
    { from: 'e', to: 'b', walked: false },
  ]

  const places = placeLayered(['a', 'b', 'c', 'd', 'e'], [...walked, ...related], ['a'])

  const columns = new Map([...places].map(([stop, { x }]) => [stop, x]))
  expect(columns.get('b')).toBe(columns.get('c'))
  expect(columns.get('a')).toBeLessThan(columns.get('b') ?? 0)
  expect(columns.get('d')).toBeGreaterThan(columns.get('c') ?? 0)
  expect(columns.get('e')).toBe(columns.get('a'))
  expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(5)
})

test('by forces, nothing lies on another, and the same task has the same answer', () => {
  const task = { ...neighbourhood(60), fixed: new Map(), budget: 10_000 }
  const places = [...placeByForce(task).values()]

  for (const [index, one] of places.entries()) {
    for (const other of places.slice(index + 1))
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(60)
  }
  expect([...placeByForce(task).values()]).toEqual(places)
})

test('by forces, what has its place keeps it when more comes', () => {
  const fixed = new Map([
    ['n0', { x: 10, y: 20 }],
    ['n1', { x: -200, y: 0 }],
  ])
  const places = placeByForce({ ...neighbourhood(20), fixed, budget: 10_000 })

  expect(places.get('n0')).toEqual({ x: 10, y: 20 })
  expect(places.get('n1')).toEqual({ x: -200, y: 0 })
})

test('a layout by forces ends within its budget', () => {
  // Processor time: what else the machine does is no matter here.
  const start = process.cpuUsage()
  const places = placeByForce({ ...neighbourhood(3_000), fixed: new Map(), budget: 500 })

  const { user, system } = process.cpuUsage(start)

  expect(places.size).toBe(3_000)
  expect((user + system) / 1_000).toBeLessThan(2_000)
})

test('arrows go to the nearest stop in their direction, and nowhere where there is none', () => {
  const places = new Map([
    ['a', { x: 0, y: 0 }],
    ['b', { x: 100, y: 10 }],
    ['c', { x: 90, y: 400 }],
    ['d', { x: 0, y: 100 }],
  ])

  expect(besideOf(places, 'a', 1, 0)).toBe('b')
  expect(besideOf(places, 'a', 0, 1)).toBe('d')
  expect(besideOf(places, 'a', -1, 0)).toBeUndefined()
  expect(besideOf(places, undefined, 1, 0)).toBe('a')
})
