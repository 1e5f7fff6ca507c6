import { expect, test } from 'vitest'
import { parameterValue, readParameters } from './query-parameters.ts'

test('parameters are read by name, and as their type has them', () => {
  expect([...readParameters(['a=1', 'b=x=y', 'c='])]).toEqual([
    ['a', '1'],
    ['b', 'x=y'],
    ['c', ''],
  ])
  expect(parameterValue('whole', '3')).toBe(3)
  expect(parameterValue('whole', 'three')).toBe('three')
  expect(parameterValue('flag', 'false')).toBe(false)
  expect(parameterValue('texts', 'a, b')).toEqual(['a', 'b'])
  expect(parameterValue('text', '3')).toBe('3')
})

test.each([[['=1']], [['a']], [['a=1', 'a=2']]])('%j is refused', (given) => {
  expect(() => readParameters(given)).toThrow(/name=value|twice/)
})
