import { describe, expect, test } from 'vitest'
import type { Reading } from '../connector.ts'
import { dataClassification } from '../data-classification/data-classification.ts'
import { facts } from '../facts/facts.ts'
import { textFile } from '../reading/source-file.ts'
import { fingerprinter } from './fingerprint.ts'
import { leaksIn } from './leaks.ts'

const fingerprint = fingerprinter(Buffer.alloc(32, 7))
const context = { fingerprint, host: 'laptop' }

/** Put together here, so that no scanner takes this file for a leak. */
const planted = [
  `gh${'p_'}${'a1B2c3D4'.repeat(5)}`,
  `sk-${'ant-'}api03-${'x9Y8z7W6'.repeat(6)}`,
  `xox${'b-'}1234567890-abcdefghijkl`,
  ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiIxMjM0In0', 'c2lnbmF0dXJl'].join('.'),
  'tr0ub4dor "and" 3',
]

function reading(properties: Record<string, string>): Reading {
  const evidence = { source: 's', file: 'f', observedAt: '2026-01-01T00:00:00Z', basis: 'declared' } as const
  const asset = { id: 'a', kind: 'Dataset', properties, evidence } as const
  return {
    source: 's',
    format: 'x',
    unit: 'f',
    complete: false,
    observedAt: '',
    assets: [asset],
    relations: [],
    rejected: [],
  }
}

describe('leaksIn', () => {
  test('finds a value in any of its usual spellings, and does not print it', () => {
    for (const value of planted) {
      const spellings = [value, encodeURIComponent(value), Buffer.from(value).toString('base64')]
      for (const spelling of spellings) {
        const leaks = leaksIn(reading({ note: `before ${spelling} after` }), [value])
        expect(leaks).toHaveLength(1)
        expect(leaks.join()).not.toContain(value)
      }
    }
  })

  test('finds nothing where only fingerprints stand', () => {
    const fingerprints = Object.fromEntries(planted.map((value, index) => [`f${index}`, fingerprint(value)]))
    expect(leaksIn(reading(fingerprints), planted)).toEqual([])
  })
})

describe('secrets planted in a file are nowhere in what is read from it', () => {
  const places = (value: string): Record<string, string> => ({
    'facts: wrong type': factsFile({ id: 'd', kind: 'Dataset', sensitivity: value }),
    'facts: wrong kind': factsFile({ id: 'd', kind: value }),
    'facts: prefix': factsFile({ id: 'c', kind: 'Credential', prefix: value }),
    'facts: cut off': factsFile({ id: 'd', kind: 'Dataset', name: value }).slice(0, -6),
    'facts: after the end': `{"throughline": 1, "source": "s"} ${value}`,
    'facts: time': JSON.stringify({ throughline: 1, source: 's', observedAt: value }),
    'classification: sensitivity': `id,sensitivity\nd,"${value.replaceAll('"', '""')}"`,
    'classification: quotes': `id,sensitivity\n"${value}"x,3`,
    'classification: too many cells': `id,sensitivity\nd,3,${value}`,
    'classification: JSON': JSON.stringify([{ id: 'd', sensitivity: value, records: value }]),
  })

  test.each(planted.map((value, index) => [index, value] as const))('planted value %i', (_, value) => {
    for (const [place, text] of Object.entries(places(value))) {
      const connector = place.startsWith('facts') ? facts : dataClassification
      const result = connector.read(textFile('f', text), context)
      expect(result.rejected, place).not.toEqual([])
      expect(leaksIn(result, [value]), place).toEqual([])
    }
  })
})

test('a name that holds a token refuses its record', () => {
  const [token = ''] = planted
  const text = factsFile({ id: 'd', kind: 'Dataset', name: `kept with ${token}` })
  const result = facts.read(textFile('f', text), context)
  expect(result.rejected).toMatchObject([{ code: 'secret-in-clear', pointer: '/assets/0' }])
  expect(leaksIn(result, planted)).toEqual([])
})

function factsFile(asset: Record<string, string>): string {
  return JSON.stringify({ throughline: 1, source: 's', observedAt: '2026-01-01T00:00:00Z', assets: [asset] })
}
