import { expect, test } from 'vitest'
import type { ListedPath } from '../paths/paths-queries.ts'
import type { ShownAsset, ShownRelation, Subgraph } from './explore-queries.ts'
import { highlightOf, sceneOf } from './scene.ts'

function asset(key: string, kind = 'Tool'): ShownAsset {
  return { key, name: `the ${key}`, kind, sensitivity: null, environment: 'prod', criticality: 0, relationCounts: [] }
}

function relation(from: string, to: string): ShownRelation {
  const key = `${from}→${to}`
  return {
    id: `1:${key}`,
    key,
    type: 'CAN_CALL',
    verb: 'can call',
    enabled: true,
    basis: 'declared',
    from: { key: from },
    to: { key: to },
  }
}

function path(id: string, ...keys: readonly string[]): ListedPath {
  const footholds = keys.map((key) => ({ asset: asset(key), access: 'converse' as const }))
  const [entry, target] = [footholds[0], footholds.at(-1)]
  if (entry === undefined || target === undefined) throw new Error('a path has ends')
  const steps = footholds
    .slice(1)
    .map((to, index) => ({ rule: { id: 'call-tool' }, from: footholds[index] ?? entry, to }))
  return {
    id,
    profile: 'anonymous',
    sensitivity: 3,
    cost: 1,
    hops: steps.length,
    confirmed: true,
    sentence: '',
    ranking: '',
    entry,
    target,
    steps,
  }
}

function graph(assets: readonly ShownAsset[], relations: readonly ShownRelation[]): Subgraph {
  return {
    revision: { number: 1, publishedAt: '2026-11-01T00:00:00Z' },
    assets: [...assets],
    relations: [...relations],
    relationCount: relations.length,
    missing: [],
  }
}

const estate = graph(
  ['a', 'b', 'c', 'd'].map((key) => asset(key, key === 'd' ? 'Dataset' : 'Tool')),
  [relation('a', 'b'), relation('b', 'c'), relation('c', 'd')],
)

test('paths come first, what was added is beside them, and a step stands for the relations it rests on', () => {
  const scene = sceneOf({ show: ['d'] }, [path('p', 'a', 'b', 'c')], estate, 300)

  expect(scene.stops.map(({ id, role, paths }) => [id, role, paths])).toEqual([
    ['a', 'start', 1],
    ['b', 'between', 1],
    ['c', 'target', 1],
    ['d', 'between', 0],
  ])
  expect(scene.lines.map(({ id }) => id)).toEqual(['step a b', 'step b c', 'relation c d'])
  expect(scene.left).toBe(0)
})

test('hidden assets and kinds that are switched off go with their lines, and are counted', () => {
  const scene = sceneOf({ show: ['a', 'b', 'c', 'd'], hide: ['a'], off: ['Dataset'] }, [], estate, 300)

  expect(scene.stops.map(({ id }) => id)).toEqual(['b', 'c'])
  expect(scene.lines.map(({ id }) => id)).toEqual(['relation b c'])
  expect(scene.hidden).toBe(1)
  expect([...scene.kinds]).toEqual([
    ['Tool', 2],
    ['Dataset', 1],
  ])
})

test('a kind drawn as one keeps its lines to the outside, put together', () => {
  const scene = sceneOf({ show: ['a', 'b', 'c', 'd'], group: ['Tool'] }, [], estate, 300)

  expect(scene.stops.map(({ id, assets }) => [id, assets.length])).toEqual([
    ['group Tool', 3],
    ['d', 1],
  ])
  expect(scene.lines.map(({ id }) => id)).toEqual(['relation group Tool d'])
})

test('beyond the cap the first stay, with all lines between them, and the rest is counted', () => {
  const scene = sceneOf({ show: ['a', 'b', 'c', 'd'] }, [], estate, 3)

  expect(scene.stops.map(({ id }) => id)).toEqual(['a', 'b'])
  expect(scene.lines).toHaveLength(1)
  expect(scene.left).toBe(4)
})

test('choosing a stop lights every path through it; choosing nothing lights nothing in particular', () => {
  const scene = sceneOf({}, [path('p', 'a', 'b', 'c'), path('q', 'a', 'd')], graph([], []), 300)

  expect([...(highlightOf(scene, ['b'], undefined)?.stops ?? [])].toSorted()).toEqual(['a', 'b', 'c'])
  expect([...(highlightOf(scene, [], 'step a d')?.lines ?? [])]).toEqual(['step a d'])
  expect(highlightOf(scene, [], undefined)).toBeUndefined()
})
