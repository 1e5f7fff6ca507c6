import { expect, test } from 'vitest'
import { plainText } from './plain-text.ts'

test('what turns directions, rings or breaks lines is left out; markup stays the text that it is', () => {
  expect(plainText('=<script>alert("x")</script>\u202Eexe.\u0007 a\nb')).toBe('=<script>alert("x")</script>exe. a b')
  expect(plainText('مرحبا 👩‍💻')).toBe('مرحبا 👩‍💻')
})

test('what is very long ends in an ellipsis, between whole signs', () => {
  expect(plainText('x'.repeat(10_000), 10)).toBe('xxxxxxxxx…')
  expect(plainText('👩'.repeat(20), 5)).toBe('👩👩👩👩…')
})
