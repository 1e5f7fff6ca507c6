import { agent } from '@throughline/graph/ontology/assets/agent.ts'
import { credential } from '@throughline/graph/ontology/assets/credential.ts'
import { dataset } from '@throughline/graph/ontology/assets/dataset.ts'
import { tool } from '@throughline/graph/ontology/assets/tool.ts'
import { canCall } from '@throughline/graph/ontology/relations/can-call.ts'
import { operatesOn } from '@throughline/graph/ontology/relations/operates-on.ts'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ClaimBuilder } from './claim-builder.ts'

const place = { pointer: '/0', line: 3 }

function builder(): ClaimBuilder {
  return new ClaimBuilder({ source: 's', file: 'f.json', observedAt: '2026-01-01T00:00:00Z' })
}

test('assets and relations carry their place, basis and note', () => {
  const claims = builder()
  claims.asset(agent, 'a', 'Agent', { rendersLinks: true }, place)
  claims.asset(tool, 't', undefined, {}, place, 'inferred', 'by its name')
  claims.relation(
    canCall,
    'a',
    't',
    { grants: ['g2', 'g1', 'g2'], properties: { approval: 'call' }, basis: 'observed' },
    place,
  )
  const evidence = { source: 's', file: 'f.json', ...place, observedAt: '2026-01-01T00:00:00Z' }
  expect(claims.reading({ format: 'x', complete: true })).toEqual({
    source: 's',
    format: 'x',
    unit: 'f.json',
    complete: true,
    observedAt: '2026-01-01T00:00:00Z',
    assets: [
      {
        id: 'a',
        kind: 'Agent',
        name: 'Agent',
        properties: { rendersLinks: true },
        evidence: { ...evidence, basis: 'declared' },
      },
      { id: 't', kind: 'Tool', properties: {}, evidence: { ...evidence, basis: 'inferred', note: 'by its name' } },
    ],
    relations: [
      {
        type: 'CAN_CALL',
        from: 'a',
        to: 't',
        grants: ['g1', 'g2'],
        properties: { approval: 'call' },
        evidence: { ...evidence, basis: 'observed' },
      },
    ],
    rejected: [],
  })
})

test('a reading that rejected something is not complete', () => {
  const claims = builder()
  claims.reject({ code: 'wrong-type', pointer: '/1', reason: 'expected text' })
  const reading = claims.reading({ format: 'x', complete: true })
  expect(reading).toMatchObject({ complete: false, rejected: [{ code: 'wrong-type', file: 'f.json', pointer: '/1' }] })
})

describe('what is said twice is one claim', () => {
  test('each property by its own rule; whoever names the asset states it', () => {
    const claims = builder()
    claims.asset(
      tool,
      't',
      undefined,
      { sandboxed: true, approval: 'call', traits: ['code_exec'], criticality: 1 },
      { line: 1 },
    )
    claims.asset(
      tool,
      't',
      'Tool',
      { sandboxed: false, approval: 'session', traits: ['public_sink'], criticality: 3 },
      { line: 2 },
    )
    expect(claims.reading({ format: 'x' }).assets).toMatchObject([
      {
        name: 'Tool',
        evidence: { line: 2 },
        properties: { sandboxed: false, approval: 'session', traits: ['code_exec', 'public_sink'], criticality: 3 },
      },
    ])
  })

  test('relations of other grants stay apart', () => {
    const claims = builder()
    claims.relation(canCall, 'a', 't', { grants: ['x'] }, place)
    claims.relation(canCall, 'a', 't', { grants: ['y'] }, place)
    claims.relation(canCall, 'a', 't', { grants: ['x'], properties: { approval: 'call' } }, place)
    const relations = claims.reading({ format: 'x' }).relations.map(({ grants, properties }) => [grants, properties])
    expect(relations).toEqual([
      [['x'], { approval: 'call' }],
      [['y'], {}],
    ])
  })

  test('in whatever order', () => {
    const said = fc.record(
      {
        revoked: fc.boolean(),
        isLiteral: fc.boolean(),
        criticality: fc.nat(4),
        provider: fc.constantFrom('github', 'aws', 'slack'),
        labels: fc.array(fc.constantFrom('a', 'b', 'c')),
        environment: fc.constantFrom('prod', 'dev'),
      },
      { requiredKeys: [] },
    )
    const read = (all: readonly Parameters<ClaimBuilder['asset']>[3][]) => {
      const claims = builder()
      for (const properties of all) claims.asset(credential, 'c', 'C', properties, place)
      const { labels, ...rest } = claims.reading({ format: 'x' }).assets[0]?.properties ?? {}
      return { ...rest, labels: Array.isArray(labels) ? [...new Set(labels)].sort() : labels }
    }
    fc.assert(
      fc.property(fc.array(said, { minLength: 1, maxLength: 5 }), (all) => {
        expect(read(all.toReversed())).toEqual(read(all))
      }),
    )
  })
})

describe('a bug of a connector throws at once', () => {
  test.each([
    [
      'an unknown property',
      () => builder().asset(agent, 'a', 'A', { sensitivity: 3 }, place),
      'Agent a: no property sensitivity',
    ],
    [
      'a property of the prototype',
      () => builder().asset(agent, 'a', 'A', { constructor: true }, place),
      'no property constructor',
    ],
    ['a computed property', () => builder().asset(tool, 't', 'T', { provided: true }, place), 'provided is computed'],
    [
      'a value that does not fit',
      () => builder().asset(dataset, 'd', 'D', { sensitivity: 9 }, place),
      'does not hold such a value',
    ],
    ['an empty id', () => builder().asset(agent, '', 'A', {}, place), 'no id: agent'],
    [
      'a property of another relation',
      () => builder().relation(canCall, 'a', 't', { properties: { via: 'x' } }, place),
      'no property via',
    ],
  ])('%s', (_, state, words) => {
    expect(state).toThrow(words)
  })

  test('two kinds of one id, ends of the wrong kind', () => {
    const claims = builder()
    claims.asset(agent, 'a', 'A', {}, place)
    expect(() => claims.asset(tool, 'a', 'A', {}, place)).toThrow('a is stated as Agent and as Tool')
    claims.relation(operatesOn, 'a', 'elsewhere', {}, place)
    expect(() => claims.reading({ format: 'x' })).toThrow('OPERATES_ON a → elsewhere: it cannot begin at a Agent')
  })
})

describe('characters that nobody sees', () => {
  test('are written out in names, ids, grants and properties, alike at both ends', () => {
    const claims = builder()
    const from = claims.asset(agent, 'a\u0000b', 'pay\u202eroll', {}, place)
    claims.asset(tool, 't\u200b', 'read\norders \u{e0041}', {}, place)
    claims.asset(tool, 'half \ud800', 'x\u0007', {}, place)
    claims.asset(dataset, 'd', 'd', { classes: ['p\u2066ii'], labels: ['two\n lines'] }, place)
    claims.relation(canCall, 'a\u0000b', 't\u200b', { grants: ['g\u001b'] }, place)
    const { assets, relations } = claims.reading({ format: 'x' })
    expect(from).toBe('a%u0000b')
    expect(claims.has('a\u0000b')).toBe(true)
    expect(assets.map(({ id, name }) => `${id}: ${name}`)).toEqual([
      'a%u0000b: pay\\u202eroll',
      't%u200b: read orders \\ue0041',
      'half %ud800: x\\u0007',
      'd: d',
    ])
    expect(assets.at(-1)?.properties).toEqual({ classes: ['p\\u2066ii'], labels: ['two  lines'] })
    expect(relations).toMatchObject([{ from: 'a%u0000b', to: 't%u200b', grants: ['g%u001b'] }])
  })

  test('of two ids that look alike each stays its own; what was written out stays as it is', () => {
    const claims = builder()
    for (const id of ['a', 'a\u200b', 'a%u200b', 'a\u200d', 'ä', '🏳️‍🌈']) claims.asset(agent, id, id, {}, place)
    const ids = claims.reading({ format: 'x' }).assets.map(({ id }) => id)
    expect(ids).toEqual(['a', 'a%u200b', 'a\u200d', 'ä', '🏳️‍🌈'])
  })
})
