import { expect, test } from 'vitest'
import { chosen, hidden, hiddenOthers, pinned, pinOf, revealed, shown, swapped, unpinned } from './changes.ts'
import { type ExploreSearch, parseExploreSearch } from './explore-search.ts'
import { noPast, redo, remember, undo } from './undo.ts'

test('what was hidden comes back when it is added again, and all of it when it is revealed', () => {
  const some = hidden({ show: ['a', 'b', 'c'], chosen: ['a'] }, ['a', 'b'])

  expect(some).toEqual({ show: ['a', 'b', 'c'], hide: ['a', 'b'] })
  expect(shown(some, ['a', 'd'])).toEqual({ show: ['a', 'b', 'c', 'd'], hide: ['b'] })
  expect(revealed(some)).toEqual({ show: ['a', 'b', 'c'] })
  expect(hiddenOthers({ show: ['a', 'b', 'c'] }, ['b'], ['a', 'b', 'c']).hide).toEqual(['a', 'c'])
})

test('choosing again chooses none, and with Shift one more or one less', () => {
  expect(chosen({ line: 'x' }, 'a', false)).toEqual({ chosen: ['a'] })
  expect(chosen({ chosen: ['a'] }, 'a', false)).toEqual({})
  expect(chosen({ chosen: ['a'] }, 'b', true)).toEqual({ chosen: ['a', 'b'] })
  expect(chosen({ chosen: ['a', 'b'] }, 'a', true)).toEqual({ chosen: ['b'] })
})

test('a pin holds one place; a key may hold anything', () => {
  const once = pinned({}, 'arn:aws:x,y', { x: 1.4, y: -20 })

  expect(once.pin).toEqual(['1,-20,arn:aws:x,y'])
  expect(pinOf('1,-20,arn:aws:x,y')).toEqual({ x: 1, y: -20, key: 'arn:aws:x,y' })
  expect(pinned(once, 'arn:aws:x,y', { x: 5, y: 5 }).pin).toEqual(['5,5,arn:aws:x,y'])
  expect(unpinned(once, ['arn:aws:x,y'])).toEqual({})
  expect(pinOf('no place')).toBeUndefined()
})

test('swapping twice changes nothing', () => {
  const search: ExploreSearch = { from: ['a'], to: ['b', 'c'], rules: ['r'] }

  expect(swapped(search)).toEqual({ from: ['b', 'c'], to: ['a'], rules: ['r'] })
  expect(swapped(swapped(search))).toEqual(search)
  expect(swapped({ from: ['a'] })).toEqual({ to: ['a'] })
})

test('changes are undone and redone in order; choosing is no change', () => {
  const [one, two, three]: readonly ExploreSearch[] = [{}, { show: ['a'] }, { show: ['a', 'b'] }]
  if (one === undefined || two === undefined || three === undefined) throw new Error('three states')
  const past = remember(remember(noPast, one, two), two, three)

  const before = undo(past, three)
  expect(before?.search).toEqual(two)
  expect(redo(before?.past ?? noPast, two)?.search).toEqual(three)
  expect(undo(undo(past, three)?.past ?? noPast, two)?.search).toEqual(one)
  expect(remember(past, three, { ...three, chosen: ['b'] })).toBe(past)
  expect(redo(remember(before?.past ?? noPast, two, { show: ['c'] }), two)).toBeUndefined()
})

test('an address is read as far as it says something', () => {
  expect(
    parseExploreSearch({
      show: ['a', 'a', 5, '', null],
      from: 'b',
      to: {},
      most: 1e9,
      paths: 'some',
      confirmed: 'yes',
    }),
  ).toEqual({
    show: ['a', '5'],
    from: ['b'],
  })
})
