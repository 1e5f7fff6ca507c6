import { lookup as resolveName } from 'node:dns'
import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { Readable } from 'node:stream'
import { z } from 'zod'
import { LiveFailure } from './live-failure.ts'
import { refusedAddress } from './refused-address.ts'

/** What may be asked of a server: who it is, and which tools it has. Nothing that does anything. */
const askable = new Set(['initialize', 'notifications/initialized', 'tools/list'])

const messageSchema = z.looseObject({ method: z.string() })

export interface GuardOptions {
  /** Addresses that the operator named. */
  readonly allowed: readonly string[]
  /** Most bytes of all answers together. */
  readonly maxBytes: number
  readonly signal: AbortSignal
  /** Told the reason at once: the protocol's client would try again. */
  readonly onFailure: (failure: LiveFailure) => void
}

/** What the protocol's client sends its messages with. */
export type Fetch = (url: string | URL, init?: RequestInit) => Promise<Response>

/**
 * A fetch for one server. It connects only to an address that was checked: the name is resolved once per connection, and what was
 * checked is what is connected to. It follows no redirect, reads so many bytes at the most, sends only the messages that list
 * tools, and opens no channel on which the server could ask for something.
 */
export function guardedFetch(origin: string, options: GuardOptions): Fetch {
  let bytes = 0
  const fail = (code: string, message: string): LiveFailure => {
    const failure = new LiveFailure(code, message)
    options.onFailure(failure)
    return failure
  }
  const count = (length: number): void => {
    bytes += length
    if (bytes > options.maxBytes) throw fail('too-large', `it answered with more than ${options.maxBytes} bytes`)
  }
  return async (given, init = {}) => {
    const url = new URL(given)
    if (url.origin !== origin) throw fail('other-server', 'it named another server to go on with')
    const method = init.method ?? 'GET'
    // A GET opens a channel for the server's own requests; a server may say that it has none, and so do we.
    if (method === 'GET') return new Response(null, { status: 405 })
    if (method === 'POST' && !isAskable(init.body)) throw new Error(`not a message that lists tools: ${url.origin}`)
    const answer = await send(url, method, init, options, fail)
    const status = answer.statusCode ?? 0
    if (status >= 300 && status < 400) {
      answer.destroy()
      throw fail('redirect', `it answered with a redirect (${status}), which is not followed`)
    }
    const body = [204, 205, 304].includes(status) ? null : counted(answer, count)
    return new Response(body, { status, headers: headersOf(answer) })
  }
}

function isAskable(body: RequestInit['body']): boolean {
  if (typeof body !== 'string') return false
  const message = messageSchema.safeParse(JSON.parse(body))
  return message.success && askable.has(message.data.method)
}

function send(
  url: URL,
  method: string,
  init: RequestInit,
  { allowed, signal }: GuardOptions,
  fail: (code: string, message: string) => LiveFailure,
): Promise<IncomingMessage> {
  const checked = (address: string): LiveFailure | undefined => {
    const what = refusedAddress(address, allowed)
    return what === undefined
      ? undefined
      : fail('refused-address', `its address ${address} is ${what}, and not on the list`)
  }
  // A name is resolved here and nowhere else, so that no second answer of the name server can slip in.
  const lookup: LookupFunction = (host, lookupOptions, callback) => {
    resolveName(host, { ...lookupOptions, all: true }, (error, addresses) => {
      const [first] = addresses ?? []
      if (error !== null || first === undefined) {
        callback(error ?? fail('unreachable', 'its name has no address'), '', 0)
        return
      }
      const refused = addresses.map(({ address }) => checked(address)).find((failure) => failure !== undefined)
      if (refused !== undefined) callback(refused, '', 0)
      else if (lookupOptions.all === true) callback(null, addresses)
      else callback(null, first.address, first.family)
    })
  }
  return new Promise((resolve, reject) => {
    // An address in the URL is connected to without a lookup.
    const literal = url.hostname.replace(/^\[|\]$/g, '')
    const refused = isIP(literal) === 0 ? undefined : checked(literal)
    if (refused !== undefined) {
      reject(refused)
      return
    }
    const request = url.protocol === 'https:' ? requestHttps : requestHttp
    const headers = Object.fromEntries(new Headers(init.headers))
    const sent = request(url, { method, headers, lookup, agent: false, signal }, resolve)
    sent.on('socket', (socket) => {
      socket.on('connect', () => {
        const wrong = socket.remoteAddress === undefined ? undefined : checked(socket.remoteAddress)
        if (wrong !== undefined) sent.destroy(wrong)
      })
    })
    sent.on('error', reject)
    sent.end(typeof init.body === 'string' ? init.body : undefined)
  })
}

function counted(answer: IncomingMessage, count: (length: number) => void): ReadableStream<Uint8Array> {
  const stream = answer.map((chunk: Buffer) => {
    count(chunk.length)
    return chunk
  })
  return Readable.toWeb(stream) as ReadableStream<Uint8Array>
}

function headersOf({ headers }: IncomingMessage): Headers {
  const kept = new Headers()
  for (const [name, value] of Object.entries(headers)) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) kept.append(name, one)
  }
  return kept
}
