import { expect, test } from 'vitest'
import { actionOf, shortcuts } from './shortcuts.ts'

const bare = { ctrlKey: false, metaKey: false, altKey: false }

test('every key means one thing', () => {
  const keys = shortcuts.flatMap((shortcut): readonly string[] => shortcut.keys)

  expect(new Set(keys).size).toBe(keys.length)
  expect(actionOf({ key: '/', ...bare })).toBe('search')
})

test('with a modifier held, keys belong to the browser', () => {
  expect(actionOf({ key: 't', ...bare, ctrlKey: true })).toBeUndefined()
})
