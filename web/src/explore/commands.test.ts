import { expect, test } from 'vitest'
import { commandsOfStops } from './commands.ts'
import type { ExploreSearch } from './explore-search.ts'
import type { Scene, SceneStop } from './scene.ts'
import type { Explore } from './use-explore.ts'

function stop(id: string, ...keys: readonly string[]): SceneStop {
  const assets = keys.map((key) => ({ key, name: `the ${key}`, kind: 'Tool', sensitivity: null }))
  return { id, kind: 'Tool', name: `the ${id}`, assets, isGroup: keys.length > 1, role: 'between', paths: 0, beyond: 0 }
}

const [a, b, group] = [stop('a', 'a'), stop('b', 'b'), stop('group Tool', 'c', 'd')]
const scene: Scene = { stops: [a, b, group], lines: [], kinds: new Map(), left: 0, hidden: 0 }
const places = new Map([
  ['a', { x: 1, y: 2 }],
  ['group Tool', { x: 3, y: 4 }],
])

let opened: unknown

/** What the address says after a command, by the command's words. */
function after(stops: readonly SceneStop[], words: string, search: ExploreSearch = {}): ExploreSearch | undefined {
  let next: ExploreSearch | undefined
  const explore: Explore = {
    search,
    go: (gone) => {
      next = gone
    },
    undo: undefined,
    redo: undefined,
    expand: async () => {},
    guarded: undefined,
    answer: () => {},
    failed: undefined,
    open: (to) => {
      opened = to
    },
    mark: async () => {},
  }
  const command = commandsOfStops(explore, scene, stops, places)
    .flat()
    .find(({ label }) => label === words)
  command?.act?.()
  return next
}

test('two assets have paths between them, the first chosen being where they start; one has not', () => {
  expect(after([a, b], 'Paths between the two', { paths: 'all' })).toEqual({ from: ['a'], to: ['b'] })
  expect(after([a], 'Paths between the two')).toBeUndefined()
})

test('hiding a group hides its assets; hiding all others leaves it', () => {
  expect(after([group], 'Hide')).toEqual({ hide: ['c', 'd'] })
  expect(after([group], 'Hide all others')).toEqual({ hide: ['a', 'b'] })
})

test('what is drawn is what is held in its place, and let go again', () => {
  const held = after([group], 'Hold in its place')

  expect(held).toEqual({ pin: ['3,4,group Tool'] })
  expect(after([group], 'Let it move', held)).toEqual({})
})

test('a kind is drawn as one, and apart again', () => {
  expect(after([a], 'Draw its kind as one')).toEqual({ group: ['Tool'] })
  expect(after([group], 'Draw its assets apart', { group: ['Tool'] })).toEqual({})
})

test('what is chosen is supposed to be gone', () => {
  after([a, group], 'What if they were removed')

  expect(opened).toEqual({ to: '/what-if', search: { changes: [{ remove: 'a' }, { remove: 'c' }, { remove: 'd' }] } })
})
