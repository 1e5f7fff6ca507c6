import { expect, test } from 'vitest'
import { walk } from '../testing/walk.ts'
import { drawPath } from './draw-path.ts'
import { choicesOf } from './drawing.ts'
import { elementsOf } from './elements.ts'
import type { Palette } from './palette.ts'
import { styleSheet } from './style-sheet.ts'

const colors = [
  'paper',
  'panel',
  'ink',
  'muted',
  'hairline',
  'hold',
  'holdPale',
  'onHold',
  'cut',
  'cutSoft',
  'ghost',
  'focus',
]
const palette = {
  ...Object.fromEntries(colors.map((name) => [name, `#${name}`])),
  tints: { data: '#tint' },
} as unknown as Palette
const looks = new Map([['Thing', { label: 'thing', plural: 'things', tint: 'data', icon: 'database' }]])
const drawing = drawPath({
  steps: walk('control@issues', 'inject@agent', 'control@host'),
  looks,
  chosen: 0,
  closable: true,
  sides: [],
  ghosts: [{ station: 0, via: { name: 'search', kind: 'Thing' }, path: 'p2' }],
  width: 700,
})

test('every part becomes one element, nodes first', () => {
  const elements = elementsOf(drawing, palette)

  expect(elements.map(({ data }) => data['id'])).toEqual([...drawing.nodes, ...drawing.edges].map(({ id }) => id))
  const groups = elements.map(({ group }) => group)
  expect(groups.lastIndexOf('nodes')).toBeLessThan(groups.indexOf('edges'))
})

test('the form of a line is a class, so that it never hangs on colour', () => {
  const classes = elementsOf(drawing, palette).flatMap(({ group, classes: names }) =>
    group === 'edges' ? [names] : [],
  )

  expect(classes).toEqual([
    ['dotted', 'held', 'chosen', 'choosable'],
    ['thick', 'held', 'choosable'],
    ['thin', 'ghost', 'curved', 'choosable'],
  ])
})

test('an icon takes the tint of its kind; on the target, the colour that stands on red', () => {
  const icons = elementsOf(drawing, palette).flatMap(({ data }) => {
    const icon = data['icon']
    return typeof icon === 'string' ? [/stroke%3D%22(%23\w+)/.exec(icon)?.[1]] : []
  })

  expect(icons).toEqual(['%23tint', '%23tint', '%23onHold', '%23muted'])
})

test('names with markup stay text', () => {
  const [element] = elementsOf(
    drawPath({
      steps: walk('control@<b>"x"</b>', 'read@y'),
      looks,
      chosen: undefined,
      closable: false,
      sides: [],
      ghosts: [],
      width: 700,
    }),
    palette,
  ).filter(({ classes }) => classes.includes('name'))

  expect(element?.data['text']).toBe('<b>"x"</b>')
})

test('the style sheet knows every class that is given', () => {
  const known = new Set(
    styleSheet(palette).flatMap(({ selector }) => [...selector.matchAll(/\.([a-z]+)/gi)].map((match) => match[1])),
  )
  const given = elementsOf(drawing, palette).flatMap(({ classes }) => classes)

  // These say what something is; nothing is drawn for them alone.
  const silent = new Set(['held', 'between', 'centre', 'thin', 'choosable'])
  expect([...new Set(given)].filter((name) => !known.has(name) && !silent.has(name))).toEqual([])
})

test('what is clicked is found by its id', () => {
  expect(choicesOf(drawing).get('line-1')).toEqual({ to: 'step', step: 1 })
})
