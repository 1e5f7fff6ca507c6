import { expect, test } from 'vitest'
import { walk } from '../testing/walk.ts'
import { drawPath, type PathDrawing } from './draw-path.ts'
import type { Drawing } from './drawing.ts'
import { spacingOf } from './place-stations.ts'

const looks = new Map([['Thing', { label: 'thing', plural: 'things', tint: 'data', icon: 'box' }]])
const plain: PathDrawing = {
  steps: walk('control@issues', 'inject@agent', 'steer@agent', 'steer@tool', 'read@payments'),
  looks,
  chosen: undefined,
  closable: false,
  sides: [],
  ghosts: [],
  width: 700,
}

function stops({ nodes }: Drawing) {
  return nodes.filter((node) => node.sort === 'stop')
}

test('stations lie on one line from left to right, from a start to a target', () => {
  const drawing = drawPath(plain)

  expect(stops(drawing).map(({ held, y }) => [held, y])).toEqual([
    ['start', 0],
    ['between', 0],
    ['between', 0],
    ['target', 0],
  ])
  const places = stops(drawing).map(({ x }) => x)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(drawing.edges.map(({ from, to, form }) => `${from} ${form} ${to}`)).toEqual([
    'station-0 dotted station-1',
    'station-1 thin station-2',
    'station-2 thin station-3',
  ])
})

test('above a station stands what is held, below it the name and the kind', () => {
  const texts = drawPath(plain).nodes.flatMap((node) => (node.sort === 'words' ? [`${node.role}: ${node.text}`] : []))

  expect(texts.slice(0, 6)).toEqual([
    'access: start',
    'name: issues',
    'meta: thing',
    'access: inject, then steer',
    'name: agent',
    'meta: thing',
  ])
})

test('choosing a step marks its station; a change that closes it lies on the line that it opens', () => {
  const drawing = drawPath({ ...plain, chosen: 1, closable: true })
  const [, agent, tool] = stops(drawing)
  const cut = drawing.nodes.find(({ sort }) => sort === 'cut')

  expect(stops(drawing).map(({ chosen }) => chosen)).toEqual([false, true, false, false])
  expect(cut?.x).toBeCloseTo(((agent?.x ?? 0) + (tool?.x ?? 0)) / 2)
  expect(drawing.edges.map(({ chosen }) => chosen)).toEqual([false, false, false])
})

test('a step between stations is marked on its own line', () => {
  const drawing = drawPath({ ...plain, chosen: 2, closable: true })

  expect(drawing.edges.map(({ chosen }) => chosen)).toEqual([false, true, false])
})

test('every part that can be clicked says what it leads to, and every line joins what is drawn', () => {
  const drawing = drawPath({
    ...plain,
    sides: [{ step: 1, name: 'create_issue', kind: 'Thing', words: 'sends' }],
    ghosts: [
      { station: 1, via: { name: 'search', kind: 'Thing' }, end: { name: '2 things', kind: 'Thing' }, path: 'p2' },
    ],
  })
  const ids = drawing.nodes.map(({ id }) => id)

  expect(new Set(ids).size).toBe(ids.length)
  for (const { from, to } of drawing.edges) expect(ids).toEqual(expect.arrayContaining([from, to]))
  expect(drawing.nodes.find(({ id }) => id === 'ghost-0-1')?.choice).toEqual({ to: 'path', path: 'p2' })
  expect(drawing.nodes.find(({ id }) => id === 'side-1')?.choice).toEqual({ to: 'step', step: 1 })
  expect(drawing.nodes.find(({ id }) => id === 'station-3')?.choice).toEqual({ to: 'step', step: 3 })
})

test('the line takes the room there is, within reason', () => {
  expect(spacingOf(4, 700)).toEqual({ gap: expect.closeTo((700 - 128) / 3), perRow: 4 })
  expect(spacingOf(2, 4_000)).toEqual({ gap: 264, perRow: 2 })
})

test('where stations would stand too close, the line goes on in a row below, again from the left', () => {
  const many = walk(...Array.from({ length: 9 }, (_, index) => `control@asset ${index}`))
  const drawing = drawPath({ ...plain, steps: many })

  expect(stops(drawing).map(({ x, y }) => [Math.round(x / 100), y])).toEqual([
    [0, 0],
    [1, 0],
    [3, 0],
    [4, 0],
    [6, 0],
    [0, 186],
    [1, 186],
    [3, 186],
    [4, 186],
  ])
  expect(drawing.edges.map(({ bend }) => bend)).toEqual([
    ...Array.from({ length: 4 }, () => 'straight'),
    'return',
    ...Array.from({ length: 3 }, () => 'straight'),
  ])
})
