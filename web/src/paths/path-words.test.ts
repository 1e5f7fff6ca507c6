import { expect, test } from 'vitest'
import { path } from '../testing/walk.ts'
import { sentenceParts, throughOf, titleOf } from './path-words.ts'

const stolen = path(
  'control@issues',
  'fed@list_issues',
  'inject@agent',
  'steer@agent',
  'steer@get_file',
  'read@payments',
)

test('a title needs no inflection', () => {
  const sentence = 'Whoever writes issues can make agent read payments.'

  expect(titleOf({ ...stolen, sentence })).toBe('Whoever writes issues can read payments')
  expect(titleOf(stolen)).toBe('issues can read payments')
  expect(titleOf(path('control@laptop', 'control@role'))).toBe('laptop can take over role')
})

test('a path goes through the first asset that the attacker makes act', () => {
  expect(throughOf(stolen)).toBe('agent')
  expect(throughOf(path('control@web', 'reach@door', 'read@orders'))).toBe('door')
  expect(throughOf(path('control@web', 'read@orders'))).toBeUndefined()
})

test('names are picked out of the sentence, and what follows it is an aside', () => {
  const sentence = 'Whoever writes issues can make agent read payments. Nothing on the way asks a person.'

  expect(sentenceParts({ ...stolen, sentence })).toEqual([
    { text: 'Whoever writes ', role: 'text' },
    { text: 'issues', role: 'name' },
    { text: ' can make ', role: 'text' },
    { text: 'agent', role: 'name' },
    { text: ' read ', role: 'text' },
    { text: 'payments', role: 'name' },
    { text: '.', role: 'text' },
    { text: ' Nothing on the way asks a person.', role: 'aside' },
  ])
})

test('names that are patterns, or hold one another, are taken literally', () => {
  const odd = path('control@a.b', 'inject@(', 'read@a.b+c')

  expect(sentenceParts({ ...odd, sentence: 'axb a.b+c via (' }).filter(({ role }) => role === 'name')).toEqual([
    { text: 'a.b+c', role: 'name' },
    { text: '(', role: 'name' },
  ])
})

test('a full stop inside a name does not end the sentence', () => {
  const last = sentenceParts({ ...stolen, sentence: 'issues reach chat.example.com at v1.2. Then more.' }).at(-1)

  expect(last).toEqual({ text: ' Then more.', role: 'aside' })
})
