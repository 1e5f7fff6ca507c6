import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Reading } from '../connector.ts'
import { context, fixture, readText, relationsOf } from '../mcp-config/read-text.test-helper.ts'
import { readPaths } from '../read-paths.ts'
import { leaksIn } from '../secrets/leaks.ts'
import { describeReal } from '../testing/describe-real.ts'
import { a2aCard } from './a2a-card.ts'

async function read(name: string): Promise<Reading> {
  return a2aCard.read(await fixture(import.meta.url, name), context)
}

function agents({ assets }: Reading) {
  return assets
    .filter(({ kind }) => kind === 'Agent')
    .map(({ id, name, properties }) => [id, name, properties['labels']])
}

function endpoints({ assets }: Reading) {
  return assets
    .filter(({ kind }) => kind === 'Endpoint')
    .map(({ id, properties: { exposure, auth } }) => [id, exposure, auth])
}

test('v1.0: every interface, signed, with sign-in', async () => {
  const card = await read('v1.json')
  expect(card.rejected).toEqual([])
  expect(agents(card)).toEqual([['agent:a2a:https%3A//agents.acme.example/billing', 'Billing', undefined]])
  expect(endpoints(card)).toEqual([
    ['endpoint:https://agents.acme.example/billing', 'internet', 'user'],
    ['endpoint:https://agents.acme.example', 'internet', 'user'],
  ])
  expect(relationsOf(card, 'EXPOSES')).toEqual([
    'endpoint:https://agents.acme.example → agent:a2a:https%3A//agents.acme.example/billing',
    'endpoint:https://agents.acme.example/billing → agent:a2a:https%3A//agents.acme.example/billing',
  ])
  expect(relationsOf(card, 'REACHES')).toHaveLength(2)
})

test('v0.3: the weakest of its alternatives; an internal address is not the internet', async () => {
  const card = await read('v03.json')
  expect(agents(card)).toEqual([['agent:a2a:https%3A//travel.example.com/a2a/v1', 'Travel', ['a2a:unsigned-card']]])
  expect(endpoints(card)).toEqual([
    ['endpoint:https://travel.example.com/a2a/v1', 'internet', 'shared-key'],
    ['endpoint:http://travel.internal:8080/rest', 'internal', 'shared-key'],
  ])
  expect(relationsOf(card, 'REACHES')).toEqual(['untrusted:internet → endpoint:https://travel.example.com/a2a/v1'])
})

test('cards of no version are read and marked; without security they ask for nothing', async () => {
  const cards = await read('registry.json')
  expect(cards.rejected).toEqual([])
  expect(agents(cards).filter(([, name]) => name !== 'agent:a2a:https%3A//agents.acme.example/billing')).toEqual([
    [
      'agent:a2a:https%3A//orchestrator.example.org/task',
      'Orchestrator',
      ['a2a:not-the-specified-shape', 'a2a:unsigned-card'],
    ],
    ['agent:a2a:https%3A//agents.acme.example/billing', undefined, undefined],
    ['agent:a2a:https%3A//open.example.net/agent', 'Open', ['a2a:unsigned-card']],
  ])
  expect(endpoints(cards)).toEqual([
    ['endpoint:https://orchestrator.example.org/task', 'internet', 'user'],
    ['endpoint:https://orchestrator.example.org/health', 'internet', 'user'],
    ['endpoint:https://open.example.net/agent', 'internet', 'none'],
  ])
  // The helper is the agent of its own card.
  expect(relationsOf(cards, 'DELEGATES_TO')).toEqual([
    'agent:a2a:https%3A//orchestrator.example.org/task → agent:a2a:https%3A//agents.acme.example/billing',
  ])
  expect(relationsOf(cards, 'HOLDS')).toHaveLength(1)
  expect(leaksIn(cards, ['PLANTED_CARD_SECRET'])).toEqual([])
})

const schemes = {
  key: { type: 'apiKey', in: 'header', name: 'X' },
  login: { type: 'oauth2', flows: {} },
  cert: { type: 'mutualTLS' },
}

test.each([
  ['nothing', {}, 'none'],
  ['no schemes, though some are required', { security: [{ key: [] }] }, 'none'],
  ['schemes, and nobody says which', { securitySchemes: schemes }, 'shared-key'],
  ['one of them', { securitySchemes: schemes, security: [{ login: [] }] }, 'user'],
  ['two at once', { securitySchemes: schemes, security: [{ key: [], cert: [] }] }, 'mtls'],
  ['one, or nothing', { securitySchemes: schemes, security: [{ login: [] }, {}] }, 'none'],
  ['an empty list', { securitySchemes: schemes, security: [] }, 'none'],
  ['v1.0 bearer', { securitySchemes: { b: { httpAuthSecurityScheme: { scheme: 'Bearer' } } } }, 'user'],
  ['v1.0 certificates', { securitySchemes: { b: { mtlsSecurityScheme: {} } } }, 'mtls'],
  ['old words', { authentication: { schemes: ['Basic', 'OAuth2'] } }, 'shared-key'],
])('auth: %s', (_, security, expected) => {
  const card = { name: 'x', url: 'https://x.example.com', skills: [], ...security }
  expect(endpoints(readText(a2aCard, 'x.json', card))[0]?.[2]).toBe(expected)
})

describe('bad input', () => {
  test('bad cards are refused with their place, the others go on', async () => {
    const bad = await read('bad-cards.json')
    expect(bad.rejected.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'wrong-type /1/name',
      'no-address /2',
      'no-address /3',
      'wrong-type /4/supportedInterfaces',
      'wrong-type /5',
    ])
    expect(agents(bad).map(([, name]) => name)).toEqual(['good'])
    expect(bad.complete).toBe(false)
  })

  test('bad-truncated.json is refused', async () => {
    expect(a2aCard.detect(await fixture(import.meta.url, 'bad-truncated.json'))).toBe(2)
    const { rejected, assets, complete } = await read('bad-truncated.json')
    expect(rejected.map(({ code }) => code)).toEqual(['not-json'])
    expect([assets, complete]).toEqual([[], false])
  })
})

test('the order of the cards does not matter', async () => {
  const cards: { agents: unknown[] } = JSON.parse((await fixture(import.meta.url, 'registry.json')).text)
  const keys = ({ assets, relations }: Reading) =>
    [
      ...assets.map(({ id, name, properties }) => JSON.stringify([id, name, properties])),
      ...relations.map(({ type, from, to, grants }) => JSON.stringify([type, from, to, grants])),
    ].toSorted()
  expect(keys(readText(a2aCard, 'x.json', { agents: cards.agents.toReversed() }))).toEqual(
    keys(readText(a2aCard, 'x.json', cards)),
  )
})

const data = fileURLToPath(new URL('../../../../../shared/data', import.meta.url))

describeReal(join(data, 'a2a-agent-card'), 'a real card', () => {
  test('is read: two interfaces that ask for nothing', async () => {
    const found: unknown[] = []
    for await (const reading of readPaths(['a2a-agent-card'], { ...context, cwd: data }))
      found.push([reading.format, endpoints(reading).map(([id, , auth]) => [id, auth]), reading.rejected.length])
    expect(found).toEqual([
      [
        'a2a-card',
        [
          ['endpoint:https://api.researchlab.ai/a2a', 'none'],
          ['endpoint:https://api.researchlab.ai/a2a/grpc', 'none'],
        ],
        0,
      ],
    ])
  })
})
