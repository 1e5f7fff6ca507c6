import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import { type AddressInfo } from 'node:net'
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { fixtureText, refusals, relationTuples } from '../claims/tuples.test-helper.ts'
import type { ReadContext, SourceFile } from '../connector.ts'
import { connectorFor } from '../detect.ts'
import { mcpConfig } from '../mcp-config/mcp-config.ts'
import { attachToolDumps } from '../mcp-tools/attach-tool-dumps.ts'
import { liveLimits } from './list-live-tools.ts'
import { mcpLive, readServer } from './mcp-live.ts'

const context: ReadContext = { host: 'here', fingerprint: (secret) => String(secret.length) }
const token = `tok_${'s3cret-value'}`

const running: Server[] = []
afterEach(async () => {
  vi.unstubAllEnvs()
  for (const server of running.splice(0)) await new Promise((done) => server.close(done).closeAllConnections())
})

async function serve(listener: RequestListener): Promise<number> {
  const server = createServer(listener)
  running.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return (server.address() as AddressInfo).port
}

function list(...servers: readonly object[]): SourceFile {
  const text = JSON.stringify({ throughlineMcpLive: 1, servers })
  return { file: 'mcp-live.json', path: '/nowhere/mcp-live.json', text, modifiedAt: '2026-11-01T00:00:00Z' }
}

async function readLive(...servers: readonly object[]) {
  const readings = await mcpLive.follow(list(...servers), context)
  const [first] = readings
  if (first === undefined) throw new Error('nothing was read')
  return first
}

/** A real server of the SDK with two tools, one of which must never be called; what was asked of it. */
async function booking(options: { needs?: string } = {}) {
  const asked: string[] = []
  let calls = 0
  const port = await serve(async (request, response) => {
    if (options.needs !== undefined && request.headers.authorization !== `Bearer ${options.needs}`) {
      response.writeHead(401).end(`no: ${request.headers.authorization}`)
      return
    }
    const body = await bodyOf(request)
    asked.push(`${request.method} ${body === '' ? '' : JSON.parse(body).method}`)
    const server = new McpServer({ name: 'booking', version: '1.0.0' })
    const called = async () => {
      calls++
      return { content: [] }
    }
    server.registerTool(
      'send_email',
      { description: 'Send an email to anyone.', inputSchema: { to: z.string() } },
      called,
    )
    server.registerTool(
      'run_command',
      { description: 'Run a shell command.', inputSchema: { command: z.string() } },
      called,
    )
    const transport = new StreamableHTTPServerTransport({})
    await server.connect(transport)
    await transport.handleRequest(request, response, body === '' ? undefined : JSON.parse(body))
  })
  return { port, asked, calls: () => calls }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request) body += String(chunk)
  return body
}

describe('a real server', () => {
  test('is asked who it is and which tools it has, and nothing is called', async () => {
    const { port, asked, calls } = await booking()
    const url = `http://127.0.0.1:${port}/mcp`
    const reading = await readLive({ url, addresses: ['127.0.0.1'] })

    expect(reading.rejected).toEqual([])
    expect(reading).toMatchObject({ source: `mcp-live:${url}`, unit: url, format: 'mcp-live', complete: true })
    expect(reading.assets.filter(({ kind }) => kind === 'Tool').map(({ name }) => name)).toEqual([
      'send_email',
      'run_command',
    ])
    expect(relationTuples(reading, 'EXPOSES')).toHaveLength(1)
    expect(asked).toEqual(['POST initialize', 'POST notifications/initialized', 'POST tools/list'])
    expect(calls()).toBe(0)
  })

  test('gets its tools where a configuration connects to its address', async () => {
    const { port } = await booking()
    const url = `http://127.0.0.1:${port}/mcp`
    const live = await readLive({ url, addresses: ['127.0.0.1'] })
    const text = JSON.stringify({ mcpServers: { booking: { type: 'http', url } } })
    const config = mcpConfig.read(
      { file: 'hosts/h/Users/ana/.cursor/mcp.json', path: '/x', text, modifiedAt: '2026-11-01T00:00:00Z' },
      context,
    )

    const provided = attachToolDumps([config, live]).flatMap((reading) => relationTuples(reading, 'PROVIDES'))
    expect(provided.map((each) => each.replace(/ \{.*| \w+$/, ''))).toEqual([
      'PROVIDES mcp-server:cursor:h:~ana:booking → tool:mcp-server:cursor:h:~ana:booking/run_command',
      'PROVIDES mcp-server:cursor:h:~ana:booking → tool:mcp-server:cursor:h:~ana:booking/send_email',
    ])
  })

  test('gets the token that the environment holds under the name, which stands nowhere', async () => {
    vi.stubEnv('THROUGHLINE_MCP_BOOKING', token)
    const { port } = await booking({ needs: token })
    const server = {
      url: `http://127.0.0.1:${port}/mcp`,
      addresses: ['127.0.0.1'],
      tokenEnv: 'THROUGHLINE_MCP_BOOKING',
    }
    const reading = await readLive(server)
    expect(reading.assets.some(({ kind }) => kind === 'Tool')).toBe(true)
    expect(JSON.stringify(reading)).not.toContain(token)

    vi.stubEnv('THROUGHLINE_MCP_BOOKING', 'wrong')
    const refused = await readLive(server)
    expect(refusals(refused)).toEqual(['not-signed-in /servers/0@1'])
    expect(JSON.stringify(refused)).not.toContain('wrong')
    vi.stubEnv('THROUGHLINE_MCP_BOOKING', '')
    expect(refusals(await readLive(server))).toEqual(['no-token /servers/0@1'])
  })
})

describe('a server that may not be asked', () => {
  test.each([
    ['https://127.0.0.1/mcp', 'of this machine'],
    ['https://169.254.169.254/latest/meta-data', 'metadata'],
    ['https://[fd00:ec2::254]/latest', 'metadata'],
    ['https://[::ffff:a9fe:a9fe]/latest', 'metadata'],
    ['https://10.0.0.1/mcp', 'private'],
    ['https://[::1]/mcp', 'of this machine'],
    ['https://0x7f.1/mcp', 'of this machine'],
  ])('%s', async (url, what) => {
    const reading = await readLive({ url })
    expect(reading.rejected).toMatchObject([
      { code: 'refused-address', file: 'mcp-live.json', reason: expect.stringContaining(what) },
    ])
  })

  test('by a name whose address is refused: what the name is resolved to is what is checked', async () => {
    const { port, asked } = await booking()
    const reading = await readLive({ url: `http://localhost:${port}/mcp`, addresses: ['192.0.2.1'] })
    expect(refusals(reading)).toEqual(['refused-address /servers/0@1'])
    expect(asked).toEqual([])
  })

  test('that redirects to metadata: it is not followed', async () => {
    const port = await serve((_, response) => {
      response.writeHead(307, { location: 'http://169.254.169.254/latest/meta-data/' }).end()
    })
    const reading = await readLive({ url: `http://127.0.0.1:${port}/mcp`, addresses: ['127.0.0.1'] })
    expect(reading.rejected).toMatchObject([{ code: 'redirect', reason: expect.stringContaining('307') }])
  })
})

describe('a server that answers with too much, too late or something else', () => {
  const limits = { ...liveLimits, deadline: 2_000, maxBytes: 100_000 }

  async function outcome(listener: RequestListener, own = limits) {
    const port = await serve(listener)
    const server = { url: `http://127.0.0.1:${port}/mcp`, addresses: ['127.0.0.1'] }
    return readServer(list(server), { server, place: { pointer: '/servers/0', line: 1 } }, context, own)
  }

  /** Answers `initialize`, then every page with the same cursor: a list without end. */
  const endless: RequestListener = async (request, response) => {
    const { id, method } = JSON.parse(await bodyOf(request))
    const info = { protocolVersion: '2025-06-18', capabilities: { tools: {} }, serverInfo: { name: 'x', version: '1' } }
    const result =
      method === 'initialize' ? info : { tools: [{ name: `t${id}`, inputSchema: {} }], nextCursor: 'again' }
    if (id === undefined) response.writeHead(202).end()
    else
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ jsonrpc: '2.0', id, result }))
  }

  test('never answers', async () => {
    expect(refusals(await outcome(() => undefined, { ...limits, deadline: 200 }))).toEqual(['too-slow /servers/0@1'])
  })

  test('floods', async () => {
    const flood: RequestListener = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end('x'.repeat(200_000))
    }
    expect(refusals(await outcome(flood))).toEqual(['too-large /servers/0@1'])
  })

  test('has pages without end: so many are read, and the reading is not complete', async () => {
    const reading = await outcome(endless, { ...limits, maxPages: 3 })
    expect([reading.complete, reading.assets.filter(({ kind }) => kind === 'Tool').length]).toEqual([false, 3])
  })

  test('is a web page, refuses, or is not there', async () => {
    const page: RequestListener = (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>')
    expect(refusals(await outcome(page))).toEqual(['not-mcp /servers/0@1'])
    const broken: RequestListener = (_, response) => response.writeHead(500).end('secret detail')
    const failed = await outcome(broken)
    expect(refusals(failed)).toEqual(['not-mcp /servers/0@1'])
    expect(JSON.stringify(failed)).not.toContain('secret detail')
    const gone = await readLive({ url: 'http://127.0.0.1:9/mcp', addresses: ['127.0.0.1'] })
    expect(refusals(gone)).toEqual(['unreachable /servers/0@1'])
  })
})

describe('the list', () => {
  const bad = { ...list(), text: fixtureText(import.meta.url, 'bad-servers.mcp-live.json') }

  test('takes servers that fit and refuses each other with its place', () => {
    const { rejected, assets, complete } = mcpLive.read(bad, context)
    const places = rejected.map(({ pointer }) => pointer?.split('/').slice(0, 3).join('/'))
    expect([...new Set(places)]).toEqual([1, 2, 3, 4, 5, 6, 7].map((index) => `/servers/${index}`))
    expect([assets, complete]).toEqual([[], false])
  })

  test('is known by its name and its mark together', () => {
    expect(connectorFor(list())).toBe(mcpLive)
    expect(mcpLive.detect({ ...list(), file: 'servers.json' })).toBe(0)
    expect(mcpLive.detect({ ...list(), text: '{"servers":[]}' })).toBe(0)
  })
})
