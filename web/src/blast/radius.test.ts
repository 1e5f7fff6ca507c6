import { expect, test } from 'vitest'
import { drawRadius } from '../canvas/draw-radius.ts'
import { foothold } from '../testing/walk.ts'
import { radiusOf, wayOf } from './radius.ts'
import type { RadiusAnswer } from './radius-queries.ts'

function answer(of: string, reached: readonly string[], steps: readonly (readonly [string, string])[]): RadiusAnswer {
  return {
    __typename: 'BlastRadiusAnswer',
    revision: { number: 1, publishedAt: '2026-11-24T00:00:00Z' },
    completeness: { exhaustive: true, boundedBy: null, limit: null },
    gaps: [],
    of: foothold(of),
    sensitiveDatasets: 0,
    totals: [],
    reached: reached.map((text, index) => ({ hops: index + 1, cost: index + 1, foothold: foothold(text) })),
    steps: steps.map(([from, to]) => ({ rule: { id: 'some-rule' }, from: foothold(from), to: foothold(to) })),
  }
}

const outward = answer(
  'control@issues',
  ['inject@agent', 'steer@agent', 'steer@tool', 'read@payments'],
  [
    ['control@issues', 'inject@agent'],
    ['inject@agent', 'steer@agent'],
    ['steer@agent', 'steer@tool'],
    ['steer@tool', 'read@payments'],
  ],
)
const inward = answer(
  'read@payments',
  ['control@issues'],
  outward.steps.map(({ from, to }) => [`${from.access}@${from.asset.key}`, `${to.access}@${to.asset.key}`] as const),
)

test('footholds at one asset are one asset, as far away as its nearest', () => {
  const radius = radiusOf(outward, false)

  expect([...radius.assets].map(([key, { column, held }]) => [key, column, held.map(({ access }) => access)])).toEqual([
    ['issues', 0, []],
    ['agent', 1, ['inject', 'steer']],
    ['tool', 2, ['steer']],
    ['payments', 3, ['read']],
  ])
  expect(radius.links.map(({ from, to }) => [from, to])).toEqual([
    ['issues', 'agent'],
    ['agent', 'tool'],
    ['tool', 'payments'],
  ])
})

test('a way runs in the direction in which the attacker walks, inward too', () => {
  expect(wayOf(radiusOf(outward, false), 'payments', false)).toEqual(['issues', 'agent', 'tool', 'payments'])
  expect(wayOf(radiusOf(inward, true), 'issues', true)).toEqual(['issues', 'agent', 'tool', 'payments'])
})

test('what is reached without a step that tells how is not left out', () => {
  const radius = radiusOf(answer('control@issues', ['read@lost'], []), false)

  expect(radius.assets.get('lost')?.column).toBe(1)
})

test('a circle of steps ends', () => {
  const radius = radiusOf(
    answer(
      'control@a',
      ['control@b'],
      [
        ['control@a', 'control@b'],
        ['control@b', 'control@a'],
      ],
    ),
    false,
  )

  expect([...radius.assets.keys()]).toEqual(['a', 'b'])
})

const drawn = { looks: new Map(), chosen: undefined, rows: 3, width: 1_000 } as const

test('columns lie further right the further away; inward the middle is at the right', () => {
  const places = (isInward: boolean) =>
    drawRadius({ ...drawn, radius: radiusOf(isInward ? inward : outward, isInward), inward: isInward })
      .nodes.filter(({ sort }) => sort === 'stop')
      .toSorted((a, b) => a.x - b.x)
      .map(({ id }) => id)

  expect(places(false)).toEqual(['issues', 'agent', 'tool', 'payments'])
  expect(places(true)).toEqual(['issues', 'agent', 'tool', 'payments'])
})

test('a column that is too long says how much it leaves out', () => {
  const many = Array.from({ length: 8 }, (_, index) => `read@data ${index}`)
  const radius = radiusOf(
    answer(
      'control@issues',
      many,
      many.map((to) => ['control@issues', to] as const),
    ),
    false,
  )
  const texts = drawRadius({ ...drawn, radius, inward: false }).nodes.flatMap((node) =>
    node.sort === 'words' ? [node.text] : [],
  )

  expect(texts).toContain('5 more')
  expect(texts.filter((text) => text.startsWith('data'))).toHaveLength(3)
})

test('choosing an asset dims all that is not on its way', () => {
  const two = answer(
    'control@a',
    ['read@b', 'read@c'],
    [
      ['control@a', 'read@b'],
      ['control@a', 'read@c'],
    ],
  )
  const { nodes, edges } = drawRadius({ ...drawn, radius: radiusOf(two, false), inward: false, chosen: 'c' })

  expect(nodes.flatMap((node) => (node.sort === 'stop' && node.dim ? [node.id] : []))).toEqual(['b'])
  expect(edges.map(({ to, dim }) => [to, dim])).toEqual([
    ['b', true],
    ['c', false],
  ])
})
