import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Reading } from '../connector.ts'
import { textFile } from '../reading/source-file.ts'
import { facts } from './facts.ts'

const context = { fingerprint: () => 'unused', host: 'laptop' }
const modifiedAt = '2026-02-02T00:00:00.000Z'

function read(name: string, more: { source?: string; complete?: boolean } = {}): Reading {
  return readText(readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8'), name, more)
}

function readText(text: string, name = 'f.json', more: { source?: string; complete?: boolean } = {}): Reading {
  return facts.read(textFile(name, text, modifiedAt), { ...context, ...more })
}

function places(reading: Reading): string[] {
  return reading.rejected.map(({ code, pointer, line, column }) => `${code} ${pointer ?? ''} ${line}:${column}`)
}

describe('a good file', () => {
  test('becomes claims with their evidence', () => {
    const reading = read('support-agent.json')
    expect(reading).toMatchObject({
      source: 'support-agent',
      format: 'facts',
      unit: 'support-agent.json',
      complete: true,
      observedAt: '2026-11-01T00:00:00Z',
      rejected: [],
    })
    expect(reading.assets.map(({ id, kind }) => [id, kind])).toEqual([
      ['untrusted:internet', 'UntrustedSource'],
      ['chat', 'Endpoint'],
      ['agent', 'Agent'],
      ['search', 'Tool'],
      ['orders', 'Dataset'],
    ])
    expect(reading.assets[3]).toEqual({
      id: 'search',
      kind: 'Tool',
      name: 'search_orders',
      properties: { traits: ['private_data'], criticality: 2 },
      evidence: {
        source: 'support-agent',
        file: 'support-agent.json',
        pointer: '/assets/3',
        line: 10,
        observedAt: '2026-11-01T00:00:00Z',
        basis: 'declared',
      },
    })
    expect(reading.relations.map(({ type, grants, evidence }) => [type, grants, evidence.basis])).toEqual([
      ['REACHES', [], 'computed'],
      ['EXPOSES', [], 'declared'],
      ['CAN_CALL', ['g-search'], 'declared'],
      ['OPERATES_ON', ['g-a', 'g-b'], 'declared'],
      ['OWNED_BY', [], 'declared'],
    ])
  })

  test('an export keeps the evidence it was made from', () => {
    expect(read('support-agent.json').assets[4]?.evidence).toEqual({
      source: 'macie',
      file: 'warehouse.csv',
      line: 12,
      note: 'found by a scan',
      observedAt: '2026-10-01T00:00:00Z',
      basis: 'observed',
    })
  })

  test('says the same in NDJSON, whatever the order of its lines', () => {
    const claims = ({ assets, relations }: Reading) => {
      const plain = (each: { evidence: object }) => JSON.stringify({ ...each, evidence: undefined })
      return [...assets.map(plain), ...relations.map(plain)].sort()
    }
    const lines = read('support-agent.ndjson')
    expect(lines).toMatchObject({ source: 'support-agent', complete: true, rejected: [] })
    expect(claims(lines)).toEqual(claims(read('support-agent.json')))
    expect(lines.relations[0]?.evidence).toMatchObject({ file: 'support-agent.ndjson', line: 2 })
  })

  test('may be named and called complete by the operator; its time is else the file’s', () => {
    const text = '{"throughline": 1, "source": "s", "assets": []}'
    expect(readText(text)).toMatchObject({ source: 's', complete: false, observedAt: modifiedAt })
    expect(readText(text, 'f', { source: 'mine', complete: true })).toMatchObject({ source: 'mine', complete: true })
  })

  test('of one line is a document, of a header alone too', () => {
    const asset = '{"id": "a", "kind": "Agent"}'
    expect(readText(`{"throughline": 1, "source": "s", "assets": [${asset}]}\n\n`).assets).toHaveLength(1)
    expect(readText(`{"throughline": 1, "source": "s"}\n${asset}`).assets).toHaveLength(1)
    expect(readText('{"throughline": 1, "source": "s"}\n')).toMatchObject({ source: 's', assets: [], rejected: [] })
  })
})

describe('bad records are refused one by one, with their place', () => {
  test('in JSON', () => {
    const reading = read('bad-records.json')
    expect(reading.complete).toBe(false)
    expect(reading.assets.map(({ id }) => id)).toEqual(['good'])
    expect(reading.relations.map(({ type }) => type)).toEqual(['OWNED_BY'])
    expect(places(reading)).toEqual([
      'unknown-kind /assets/1/kind 7:26',
      'wrong-type /assets/2/id 8:5',
      'out-of-range /assets/3/id 9:13',
      'not-accepted /assets/4/id 10:13',
      'not-accepted /assets/5/id 11:13',
      'out-of-range /assets/6/sensitivity 12:52',
      'wrong-type /assets/7/sensitivity 13:52',
      'unknown-property /assets/8/approval 14:49',
      'computed-property /assets/9/provided 15:46',
      'not-allowed /assets/10/traits/0 16:45',
      'unknown-property /assets/11/__proto__ 17:50',
      'secret-in-clear /assets/12 18:5',
      'wrong-type /assets/13/evidence/file 19:49',
      'wrong-type /assets/16/name 22:47',
      'wrong-type /assets/17 23:5',
      'wrong-type /assets/18 24:5',
      'unknown-relation /relations/1/type 28:15',
      'wrong-type /relations/3/to 30:5',
      'not-allowed /relations/4/approval 31:63',
      'out-of-range /relations/5/grants/1 32:67',
      'unknown-property /relations/6/via 33:58',
      'wrong-type /relations/7 34:5',
      'two-kinds /assets/14 20:5',
      'two-kinds /assets/15 21:5',
      'wrong-end /relations/2 29:5',
    ])
  })

  test('in NDJSON, by line', () => {
    const reading = read('bad-records.ndjson')
    expect(reading).toMatchObject({ complete: false, assets: [{ id: 'good' }], relations: [{ type: 'OWNED_BY' }] })
    expect(places(reading)).toEqual([
      'not-json  3:23',
      'unknown-kind /kind 4:21',
      'wrong-type  7:1',
      'wrong-type  8:1',
      'wrong-end  6:1',
    ])
  })
})

describe('a file that cannot be understood is refused as a whole', () => {
  test.each([
    ['bad-truncated.json', ['not-json  6:18']],
    ['bad-version.json', ['unknown-version /throughline 2:18']],
    ['bad-no-header.json', ['unknown-version  1:1']],
    ['bad-header-key.json', ['unknown-property /asets 4:12']],
    [
      'bad-header-types.json',
      [
        'wrong-type /source 3:13',
        'wrong-type /complete 4:15',
        'wrong-format /observedAt 5:17',
        'wrong-type /assets 6:13',
      ],
    ],
  ])('%s', (name, expected) => {
    const reading = read(name)
    expect(reading).toMatchObject({ complete: false, assets: [], relations: [], unit: name })
    expect(places(reading)).toEqual(expected)
  })

  test('nested 10,000 deep', () => {
    const deep = `{"throughline": 1, "source": "s", "assets": ${'['.repeat(10_000)}${']'.repeat(10_000)}}`
    expect(places(readText(deep))).toEqual(['too-deep  1:244'])
  })

  test('whatever is done to a file, reading it never throws and every rejection has a line', () => {
    const good = readFileSync(join(import.meta.dirname, 'fixtures', 'support-agent.ndjson'), 'utf8')
    const damage = fc.record({ at: fc.nat(good.length), remove: fc.nat(40), insert: fc.string({ maxLength: 6 }) })
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (all) => {
        let text = good
        for (const { at, remove, insert } of all) text = text.slice(0, at) + insert + text.slice(at + remove)
        const { rejected } = readText(text)
        for (const rejection of rejected) expect(rejection.line, JSON.stringify(rejection)).toBeGreaterThan(0)
      }),
    )
  })
})

test('duplicates are one claim: the riskier value, in any order', () => {
  const records = [
    { id: 'd', kind: 'Dataset', name: 'd', sensitivity: 2, classes: ['pii'] },
    { id: 'd', kind: 'Dataset', name: 'd', sensitivity: 4, classes: ['pci'] },
  ]
  const claimed = (assets: object[]) =>
    readText(JSON.stringify({ throughline: 1, source: 's', assets })).assets.map(({ properties }) => properties)
  expect(claimed(records)).toEqual([{ sensitivity: 4, classes: ['pci', 'pii'] }])
  expect(claimed(records.toReversed())).toEqual(claimed(records))
})
