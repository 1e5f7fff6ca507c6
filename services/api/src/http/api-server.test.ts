import { once } from 'node:events'
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { eventsOf } from '../testing/events-of.ts'
import { RunningApi } from '../testing/running-api.ts'

interface Asked {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** Sends a request as it is; `fetch` would set the host and tidy the path. */
async function ask(api: RunningApi, path: string, { method = 'GET', headers = {}, body = '' }: Asked = {}) {
  const request = httpRequest({ port: new URL(api.address).port, path, method, headers })
  request.end(body)
  const [response] = await once(request, 'response')
  return { status: response.statusCode, headers: response.headers, body: await text(response) }
}

function builtExplorer(): string {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-web-'))
  const dist = join(folder, 'dist')
  mkdirSync(join(dist, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  symlinkSync(join(folder, 'secret.txt'), join(dist, 'assets', 'link.txt'))
  writeFileSync(join(dist, 'index.html'), '<title>Throughline</title>')
  writeFileSync(join(dist, 'assets', 'main-4f2a.js'), 'export {}')
  return dist
}

const json = { 'content-type': 'application/json' }
const question = JSON.stringify({ query: '{ __typename }' })

describe('the host', () => {
  it('is this machine or one that was allowed; any other name is turned away', async () => {
    await using api = await RunningApi.start({ allowedHosts: ['throughline.example.com'] })
    const status = async (host: string) =>
      (await ask(api, '/graphql', { method: 'POST', headers: { ...json, host }, body: question })).status

    for (const host of ['127.0.0.1', 'localhost:4000', '[::1]:4000', 'Throughline.example.com'])
      expect([host, await status(host)]).toEqual([host, 200])
    for (const host of ['evil.example.com', '127.0.0.1.evil.com', 'evil.com:127.0.0.1', '[::2]', 'user@localhost'])
      expect([host, await status(host)]).toEqual([host, 421])
    expect((await ask(api, '/', { headers: { host: 'evil.example.com' } })).status).toBe(421)
    expect((await ask(api, '/health/live', { headers: { host: '10.0.0.7' } })).status).toBe(200)
  })
})

describe('other sites', () => {
  it('cannot ask by a form or a link', async () => {
    await using api = await RunningApi.start()
    const link = `/graphql?query=${encodeURIComponent('{ __typename }')}`

    expect((await ask(api, link)).status).toBe(403)
    for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain']) {
      const answer = await ask(api, '/graphql', { method: 'POST', headers: { 'content-type': type }, body: question })
      expect([type, answer.status]).toEqual([type, 403])
    }
    expect((await ask(api, '/graphql', { method: 'POST', headers: json, body: question })).status).toBe(200)
    expect((await ask(api, link, { headers: { 'x-graphql-yoga-csrf': 'explorer' } })).status).toBe(200)
  })

  it('are given no leave to read answers', async () => {
    await using api = await RunningApi.start()
    const headers = { ...json, origin: 'https://evil.example.com' }

    for (const method of ['POST', 'OPTIONS']) {
      const answer = await ask(api, '/graphql', { method, headers, body: method === 'POST' ? question : '' })
      expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control-'))).toEqual([])
    }
  })
})

describe('every response', () => {
  it('says what a browser may do with it', async () => {
    await using api = await RunningApi.start({ webDist: builtExplorer() })

    for (const path of ['/', '/graphql', '/health/live', '/assets/none.js']) {
      const { headers } = await ask(api, path)
      expect(headers).toMatchObject({
        'content-security-policy':
          "default-src 'self'; object-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'",
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
      })
    }
  })
})

describe('the explorer', () => {
  it('is its files, and its page at every address of its own', async () => {
    await using api = await RunningApi.start({ webDist: builtExplorer() })

    expect(await ask(api, '/assets/main-4f2a.js')).toMatchObject({
      status: 200,
      body: 'export {}',
      headers: {
        'content-type': 'text/javascript; charset=utf-8',
        'cache-control': 'public, max-age=31536000, immutable',
      },
    })
    for (const path of ['/', '/paths?profile=anonymous', '/blast/agent%3Asupport']) {
      expect(await ask(api, path)).toMatchObject({
        status: 200,
        body: '<title>Throughline</title>',
        headers: { 'cache-control': 'no-cache' },
      })
    }
    const { headers } = await ask(api, '/')
    expect(await ask(api, '/', { headers: { 'if-none-match': String(headers['etag']) } })).toMatchObject({
      status: 304,
      body: '',
    })
    expect(await ask(api, '/', { method: 'HEAD' })).toMatchObject({
      status: 200,
      body: '',
      headers: { 'content-length': '26' },
    })
    expect((await ask(api, '/assets/none.js')).status).toBe(404)
    expect((await ask(api, '/', { method: 'POST' })).status).toBe(405)
  })

  it('never leads out of its folder', async () => {
    await using api = await RunningApi.start({ webDist: builtExplorer() })
    const ways = [
      '/../secret.txt',
      '/assets/../../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/assets/link.txt',
      '//secret.txt',
      '/\\..\\secret.txt',
      '/%00.txt',
      '/%E0%A4%A.txt',
    ]

    for (const way of ways) expect([way, (await ask(api, way)).status]).toEqual([way, 404])
  })

  it('is missing where it was not built', async () => {
    await using api = await RunningApi.start()

    expect(await ask(api, '/')).toMatchObject({
      status: 404,
      body: 'There is nothing here. The explorer may not be built.\n',
    })
  })
})

describe('stopping', () => {
  it('ends subscriptions, and takes no more', async () => {
    const api = await RunningApi.start()
    await using events = await eventsOf(api.address, 'subscription { revisionPublished { number } }')

    await api[Symbol.asyncDispose]()

    await expect(events.next()).rejects.toThrow('the events are over')
    await expect(ask(api, '/health/live')).rejects.toThrow('ECONNREFUSED')
  })
})
