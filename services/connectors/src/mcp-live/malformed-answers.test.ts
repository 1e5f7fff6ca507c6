import { createServer, type IncomingMessage } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ReadContext, Reading, SourceFile } from '../connector.ts'
import { liveLimits } from './list-live-tools.ts'
import { readServer } from './mcp-live.ts'

/** A server on this machine whose answers are damaged by a seed that its address names; each damage is one of forty. */
const variants = 40
const context: ReadContext = { host: 'here', fingerprint: (secret) => String(secret.length) }
/** Milliseconds; an answer that fits no question is waited for as long as this. */
const deadline = 1_500

const tools = [
  { name: 'read_orders', description: 'Read orders.', inputSchema: { type: 'object', properties: {} } },
  { name: 'send_mail', description: 'Send an email to anyone.', inputSchema: { type: 'object' } },
]
const answers: Readonly<Record<string, object>> = {
  initialize: {
    protocolVersion: '2025-06-18',
    capabilities: { tools: {} },
    serverInfo: { name: 'orders', version: '1' },
  },
  'tools/list': { tools },
}
const strange: readonly unknown[] = [null, 7, '', 'x', {}, [], [null], true, { unexpected: [] }, '\u0000', '__proto__']

const server = createServer(async (request, response) => {
  const { id, method } = JSON.parse(await bodyOf(request))
  if (id === undefined) response.writeHead(202).end()
  else {
    const seed = Number(new URL(request.url ?? '', 'http://here').searchParams.get('seed'))
    const body = damaged({ jsonrpc: '2.0', id, result: answers[method] }, method, seed)
    response.writeHead(200, { 'content-type': 'application/json' }).end(body)
  }
})

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request) body += String(chunk)
  return body
}

/** Numerical Recipes' generator: the same numbers in every run. */
function numbersFrom(seed: number): (below: number) => number {
  // Small seeds alone would all begin alike.
  let state = Math.imul(seed, 0x9e3779b1)
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** The answer cut off or with one value replaced: of even seeds the list's, of odd ones the first answer. */
function damaged(answer: object, method: string, seed: number): string {
  const random = numbersFrom(seed)
  const text = JSON.stringify(answer)
  if (Number.isNaN(seed) || (method === 'initialize') !== (seed % 2 === 1)) return text
  if (random(4) === 0) return text.slice(0, 1 + random(text.length - 1))
  return JSON.stringify(replaced(answer, strange[random(strange.length)], random))
}

function replaced(within: unknown, value: unknown, random: (below: number) => number): unknown {
  if (typeof within !== 'object' || within === null || random(7) === 0) return value
  const entries = Object.entries(within)
  const [key, inner] = entries[random(entries.length)] ?? []
  if (key === undefined) return value
  if (Array.isArray(within)) return within.with(Number(key), replaced(inner, value, random))
  return { ...within, [key]: replaced(inner, value, random) }
}

let port = 0
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  port = typeof address === 'object' && address !== null ? address.port : 0
})
afterAll(() => new Promise((done) => server.close(done).closeAllConnections()))

async function ask(seed: number): Promise<Reading> {
  const listed = { url: `http://127.0.0.1:${port}/mcp?seed=${seed}`, addresses: ['127.0.0.1'] }
  const text = JSON.stringify({ throughlineMcpLive: 1, servers: [listed] })
  const list: SourceFile = { file: 'mcp-live.json', path: '/nowhere', text, modifiedAt: '2026-11-01T00:00:00Z' }
  const place = { pointer: '/servers/0', line: 1 }
  return readServer(list, { server: listed, place }, context, { ...liveLimits, deadline })
}

test(`${variants} malformed answers give code, file and place; a tool that is refused does not land`, async () => {
  const readings: Reading[] = await Promise.all(Array.from({ length: variants }, (_, seed) => ask(seed + 1)))
  const refusing = readings.filter(({ rejected }) => rejected.length > 0)
  expect(refusing.length).toBeGreaterThan(variants / 2)
  for (const { rejected, assets, relations, complete } of refusing) {
    expect(complete).toBe(false)
    for (const { code, file, line, reason, pointer = '' } of rejected) {
      expect([code, file, reason].every((words) => words !== '')).toBe(true)
      expect(line, `${code}: ${reason}`).toBeGreaterThan(0)
      const landed = [...assets, ...relations].filter(({ evidence }) => evidence.pointer?.startsWith(pointer) === true)
      expect(landed, `${code} ${pointer}: ${reason}`).toEqual([])
    }
  }
  // What was not damaged lands beside it.
  expect(refusing.some(({ assets }) => assets.some(({ name }) => name === 'send_mail'))).toBe(true)
})

test('undamaged, the same server gives its tools', async () => {
  const reading = await ask(Number.NaN)
  expect(reading.rejected).toEqual([])
  expect(reading.assets.filter(({ kind }) => kind === 'Tool').map(({ name }) => name)).toEqual([
    'read_orders',
    'send_mail',
  ])
})
