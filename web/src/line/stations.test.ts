import { expect, test } from 'vitest'
import { walk } from '../testing/walk.ts'
import { accessWords, stationsOf, stepOfStation } from './stations.ts'

const steps = walk('control@issues', 'inject@agent', 'steer@agent', 'steer@tool', 'read@payments')

test('steps that stay at an asset share its station', () => {
  const stations = stationsOf(steps)

  expect(stations.map(({ asset, steps: ends }) => [asset.name, ends])).toEqual([
    ['issues', []],
    ['agent', [0, 1]],
    ['tool', [2]],
    ['payments', [3]],
  ])
  expect(stations.map((station, index) => accessWords(station, index === 0))).toEqual([
    'start',
    'inject, then steer',
    'steer',
    'read',
  ])
})

test('an asset that the path comes back to is a station of its own', () => {
  expect(stationsOf(walk('a@x', 'a@y', 'b@x')).map(({ asset }) => asset.name)).toEqual(['x', 'y', 'x'])
})

test('a station shows the step that stays there, else the one that arrives; the start shows the first', () => {
  expect(stationsOf(steps).map(stepOfStation)).toEqual([0, 1, 2, 3])
})

test('no steps, no stations', () => {
  expect(stationsOf([])).toEqual([])
})
