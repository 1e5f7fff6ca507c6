import { z } from 'zod'
import { guardedFetch } from './guarded-fetch.ts'
import { LiveFailure } from './live-failure.ts'
import type { LiveServer } from './wire.ts'

/** Bounds on what one server may take: no listing that anyone wrote comes near them. */
export interface LiveLimits {
  /** Milliseconds, for all pages together. */
  readonly deadline: number
  readonly maxBytes: number
  readonly maxPages: number
}

export const liveLimits: LiveLimits = { deadline: 30_000, maxBytes: 10 * 1024 * 1024, maxPages: 100 }

/** What a server said about itself, tools as it sent them. */
export interface LiveListing {
  readonly serverInfoName: string | undefined
  readonly tools: readonly unknown[]
  /** There are more pages than were read. */
  readonly isPartial: boolean
}

const pageSchema = z.looseObject({ tools: z.array(z.unknown()), nextCursor: z.string().optional() })

/**
 * Asks a server for its tools by MCP over HTTP: `initialize`, then `tools/list` page by page. Nothing is called.
 * @throws LiveFailure where it may not be asked, or gives no list
 */
export async function listLiveTools(
  server: LiveServer,
  token: string | undefined,
  limits: LiveLimits = liveLimits,
): Promise<LiveListing> {
  // The SDK is only loaded where a server is asked: everything else reads files.
  const [{ Client }, { StreamableHTTPClientTransport }] = await Promise.all([
    import('@modelcontextprotocol/sdk/client/index.js'),
    import('@modelcontextprotocol/sdk/client/streamableHttp.js'),
  ])
  const { promise: failed, reject } = Promise.withResolvers<never>()
  const end = new AbortController()
  const stop = (failure: LiveFailure): void => {
    reject(failure)
    end.abort(failure)
  }
  const late = () => stop(new LiveFailure('too-slow', `it did not answer within ${limits.deadline / 1_000} seconds`))
  const timer = setTimeout(late, limits.deadline)
  const url = new URL(server.url)
  const transport = new StreamableHTTPClientTransport(url, {
    fetch: guardedFetch(url.origin, {
      allowed: server.addresses ?? [],
      maxBytes: limits.maxBytes,
      signal: end.signal,
      onFailure: stop,
    }),
    requestInit: token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } },
    reconnectionOptions: {
      maxRetries: 0,
      initialReconnectionDelay: 1_000,
      maxReconnectionDelay: 1_000,
      reconnectionDelayGrowFactor: 1,
    },
  })
  const client = new Client({ name: 'throughline', version: '1' }, { capabilities: {} })
  const list = async (): Promise<LiveListing> => {
    await client.connect(transport)
    const tools: unknown[] = []
    let cursor: string | undefined
    for (let page = 0; page < limits.maxPages; page++) {
      const params = cursor === undefined ? {} : { cursor }
      // Not `listTools`: that would make validators of the server's schemas.
      const answer = await client.request({ method: 'tools/list', params }, pageSchema)
      tools.push(...answer.tools)
      cursor = answer.nextCursor === '' ? undefined : answer.nextCursor
      if (cursor === undefined) break
    }
    return { serverInfoName: client.getServerVersion()?.name, tools, isPartial: cursor !== undefined }
  }
  // Whichever loses is not waited for.
  failed.catch(() => undefined)
  try {
    return await Promise.race([list(), failed])
  } catch (error) {
    throw error instanceof LiveFailure ? error : failureOf(error)
  } finally {
    clearTimeout(timer)
    end.abort()
    await client.close()
  }
}

/** The failure without a word of the server's own: its answers may hold anything. */
function failureOf(error: unknown): LiveFailure {
  const causes = [error, error instanceof Error ? error.cause : undefined]
  const code = causes.map((each) => (each instanceof Error && 'code' in each ? each.code : undefined)).find(Boolean)
  if (code === 401 || code === 403)
    return new LiveFailure('not-signed-in', `it answered ${code}: its token is missing or not accepted`)
  if (typeof code === 'number') return new LiveFailure('not-mcp', `it did not answer as an MCP server does (${code})`)
  if (typeof code === 'string') return new LiveFailure('unreachable', `it cannot be reached (${code})`)
  return new LiveFailure('not-mcp', 'it did not answer as an MCP server does')
}
