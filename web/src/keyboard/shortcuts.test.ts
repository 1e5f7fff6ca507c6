import { expect, test } from 'vitest'
import { actionOf, shortcuts } from './shortcuts.ts'

const bare = { code: '', ctrlKey: false, metaKey: false, altKey: false }

test('every key means one thing', () => {
  const keys = shortcuts.flatMap((shortcut): readonly string[] => shortcut.keys)

  expect(new Set(keys).size).toBe(keys.length)
  expect(actionOf({ key: '/', ...bare })).toBe('search')
})

test('with a modifier held, keys belong to the browser', () => {
  expect(actionOf({ key: 't', ...bare, ctrlKey: true })).toBeUndefined()
  expect(actionOf({ ...bare, key: '®', code: 'KeyR', altKey: true })).toBe('run')
  expect(actionOf({ key: 'Enter', ...bare, ctrlKey: true })).toBe('run')
})

test('with Alt held, the key counts and not the character that it writes', () => {
  expect(actionOf({ ...bare, key: '†', code: 'KeyT', altKey: true })).toBe('table')
  expect(actionOf({ ...bare, key: '/', code: 'Slash', altKey: true })).toBe('search')
  expect(actionOf({ ...bare, key: 't', code: 'KeyT', altKey: true, ctrlKey: true })).toBeUndefined()
})
