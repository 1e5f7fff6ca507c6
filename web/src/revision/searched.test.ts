import { expect, test } from 'vitest'
import { gapWords, nothingWords, revisionWords, searchedWords } from './searched.ts'

const exhaustive = { exhaustive: true, boundedBy: null, limit: null }
const bounded = { exhaustive: false, boundedBy: 'count', limit: 500 }
const gaps = [
  { source: 'directory', reason: 'last sync failed', count: 1 },
  { source: 'laptops', reason: 'records refused', count: 2 },
]
const revision = { number: 214, publishedAt: '2026-11-24T12:00:00Z' }

test('says how much was searched', () => {
  expect(searchedWords(exhaustive, 38, 38, ['pair', 'pairs'])).toEqual({
    words: '38 pairs, exhaustive',
    bounded: false,
  })
  expect(searchedWords(exhaustive, 1, 1, ['pair', 'pairs']).words).toBe('1 pair, exhaustive')
})

test('a bounded answer says by what, and warns', () => {
  expect(searchedWords(bounded, 500, 812, ['pair', 'pairs'])).toEqual({
    words: '500 of 812 pairs, bounded by count at 500',
    bounded: true,
  })
  expect(searchedWords({ ...bounded, boundedBy: 'time', limit: 20_000 }, 3, 3, ['pair', 'pairs']).words).toBe(
    '3 pairs, bounded by time at 20,000 ms',
  )
})

test('names the revision and its age', () => {
  expect(revisionWords(revision, Date.parse('2026-11-24T12:06:00Z'))).toBe('revision 214, 6 minutes ago')
})

test('names what is missing', () => {
  expect(gapWords(gaps)).toBe('directory (last sync failed), laptops (2 × records refused)')
  expect(gapWords([])).toBeUndefined()
})

test('"no path" is only said when all was searched and read', () => {
  expect(nothingWords({ revision, completeness: exhaustive, gaps: [] })).toBe('No path.')
  expect(nothingWords({ revision, completeness: exhaustive, gaps })).toBe('No path in what was read.')
  expect(nothingWords({ revision, completeness: bounded, gaps: [] })).toMatch(/stopped/)
})
