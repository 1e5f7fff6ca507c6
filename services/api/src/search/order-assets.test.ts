import type { Asset } from '@throughline/graph/facts/estate.ts'
import { expect, test } from 'vitest'
import { orderAssets } from './order-assets.ts'

function asset(id: string, properties: Asset['properties'], kind: Asset['kind'] = 'Dataset'): Asset {
  return { id, kind, name: id, properties, evidence: [], origins: {} }
}

const assets = [
  asset('b', { sensitivity: 2 }),
  asset('C', { sensitivity: 4, environment: 'prod' }),
  asset('d', { environment: 'dev' }, 'Agent'),
  asset('a', { sensitivity: 2 }),
]
const ids = (list: readonly Asset[]) => list.map(({ id }) => id).join('')

test('numbers are ordered by size; what has none comes last, whichever way; equal ones stay as they came', () => {
  expect(ids(orderAssets(assets, 'sensitivity', false))).toBe('baCd')
  expect(ids(orderAssets(assets, 'sensitivity', true))).toBe('Cbad')
})

test('words are ordered as words', () => {
  expect(ids(orderAssets(assets, 'name', false))).toBe('abCd')
  expect(ids(orderAssets(assets, 'kind', false))).toBe('dbCa')
  expect(ids(orderAssets(assets, 'environment', true))).toBe('baCd')
})
