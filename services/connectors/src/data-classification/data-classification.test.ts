import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Reading } from '../connector.ts'
import { textFile } from '../reading/source-file.ts'
import { dataClassification } from './data-classification.ts'

const context = { fingerprint: () => 'unused', host: 'laptop' }
const modifiedAt = '2026-02-02T00:00:00.000Z'

function read(name: string): Reading {
  return readText(readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8'), name)
}

function readText(text: string, name = 'f'): Reading {
  return dataClassification.read(textFile(name, text, modifiedAt), context)
}

function claims(reading: Reading) {
  return reading.assets.map(({ id, kind, name, properties, evidence: { pointer, line } }) => {
    return [id, kind, name, properties, pointer ?? line]
  })
}

function refusals(reading: Reading): string[] {
  return reading.rejected.map(({ code, pointer, line }) => `${code} ${pointer ?? ''}@${line}`)
}

describe('CSV', () => {
  test('columns go by many names, levels by many words', () => {
    const reading = read('datasets.csv')
    expect(reading).toMatchObject({
      source: 'data-classification',
      observedAt: modifiedAt,
      complete: false,
      rejected: [],
    })
    expect(claims(reading)).toEqual([
      [
        'arn:aws:s3:::acme-orders',
        'Dataset',
        'orders',
        { sensitivity: 4, classes: ['pci', 'pii'], records: 1_200_000 },
        2,
      ],
      [
        'arn:aws:bedrock:eu-central-1:123456789012:knowledge-base/KB1',
        'KnowledgeBase',
        'handbook',
        { sensitivity: 1 },
        3,
      ],
      ['db/crm', 'Dataset', 'crm', { sensitivity: 3, classes: ['phi', 'pii'], records: 120 }, 4],
      ['acme-cloud', 'Resource', 'acme-cloud', { sensitivity: 2 }, 6],
      ['arn:aws:s3:::acme-web', 'Dataset', 'web', { sensitivity: 0, records: 0 }, 7],
    ])
  })

  test('bad rows are refused by line, the others are taken', () => {
    const reading = read('bad-datasets.csv')
    expect(reading.assets.map(({ id }) => id)).toEqual(['good', 'last'])
    expect(refusals(reading).toSorted()).toEqual([
      'not-csv @10',
      'two-kinds @11',
      'two-kinds @12',
      'unknown-kind @7',
      'unknown-sensitivity @4',
      'unknown-sensitivity @5',
      'wrong-columns @8',
      'wrong-columns @9',
      'wrong-type /id@3',
      'wrong-type @6',
    ])
  })

  test.each([
    ['semicolons', 'id;sensitivity;classes\nd;3;"pii, phi"\n'],
    ['tabs, old line ends', 'id\tsensitivity\tclasses\r\nd\t3\tpii|phi\r\n'],
    ['quoted headers', '"id","sensitivity","classes"\n"d","3","pii;phi"\n'],
  ])('divided by %s', (_, text) => {
    expect(dataClassification.detect(textFile('f', text))).toBe(1)
    expect(claims(readText(text))).toEqual([['d', 'Dataset', 'd', { sensitivity: 3, classes: ['phi', 'pii'] }, 2]])
  })

  test.each([
    ['', 'not-csv @1'],
    ['name,age\nann,3', 'wrong-columns @1'],
    ['id,sensitivity\n"d,3\n', 'not-csv @2'],
  ])('%j is refused', (text, expected) => {
    expect(refusals(readText(text))).toEqual([expected])
  })
})

describe('JSON', () => {
  test('a list, or one under a usual name; a bucket is its ARN', () => {
    expect(claims(read('buckets.json'))).toEqual([
      [
        'arn:aws:s3:::acme-logs',
        'Dataset',
        'arn:aws:s3:::acme-logs',
        { sensitivity: 1, classes: ['source-code'], records: 7 },
        '/datasets/0',
      ],
      ['db/crm', 'Dataset', 'crm', { sensitivity: 4 }, '/datasets/1'],
    ])
  })

  test('bad records are refused by pointer and line, the others are taken', () => {
    const reading = read('bad-buckets.json')
    expect(claims(reading)).toEqual([['good', 'Dataset', 'good', { sensitivity: 3 }, '/0']])
    expect(refusals(reading)).toEqual([
      'wrong-type /1/id@3',
      'wrong-type /2/id@4',
      'wrong-type /3/sensitivity@5',
      'unknown-sensitivity /4@6',
      'wrong-type /5@7',
      'wrong-type /6/classes/0@8',
      'wrong-type /7@9',
    ])
  })

  test.each([
    ['{"id": "d", "sensitivity": 3}', 'wrong-type @1'],
    ['[{"id": "d", "sensitivity": 3}', 'not-json @1'],
    [`[{"id": "d", "sensitivity": ${'['.repeat(10_000)}`, 'too-deep @1'],
  ])('%#: a file without records is refused', (text, expected) => {
    expect(refusals(readText(text))).toEqual([expected])
  })

  test('keys of the prototype are of no use', () => {
    const reading = readText(
      '[{"id": "constructor", "sensitivity": "constructor", "__proto__": {"records": 5}}, {"id": "d", "sensitivity": 1, "classes": ["__proto__"]}]',
    )
    expect(refusals(reading)).toEqual(['unknown-sensitivity /0@1'])
    expect(claims(reading)).toEqual([['d', 'Dataset', 'd', { sensitivity: 1, classes: ['-proto-'] }, '/1']])
  })
})

test('findings of Macie: what was found says how sensitive the bucket is', () => {
  const reading = read('macie-findings.json')
  expect(
    dataClassification.detect(
      textFile('f', readFileSync(join(import.meta.dirname, 'fixtures/macie-findings.json'), 'utf8')),
    ),
  ).toBe(2)
  expect(reading.observedAt).toBe('2026-10-03T00:00:00.000Z')
  expect(claims(reading)).toEqual([
    [
      'arn:aws:s3:::acme-exports',
      'Dataset',
      'acme-exports',
      { sensitivity: 4, classes: ['financial', 'pci', 'pii', 'secret'] },
      '/findings/0',
    ],
  ])
  expect(reading.assets[0]?.evidence).toMatchObject({ basis: 'computed', note: expect.stringContaining('Macie') })
  expect(refusals(reading)).toEqual(['wrong-format /findings/3/resourcesAffected/s3Bucket/arn@33'])
})

test('whatever the text, reading it never throws', () => {
  const csv = fc.array(fc.constantFrom('id', 'sensitivity', ',', '\n', '"', '3', ';', ' ', 'x\u0000'), {
    maxLength: 30,
  })
  fc.assert(
    fc.property(csv, (parts) => {
      const { rejected, assets } = readText(`id,sensitivity\n${parts.join('')}`)
      for (const { line } of [...rejected, ...assets.map(({ evidence }) => evidence)]) expect(line).toBeGreaterThan(0)
    }),
  )
})
