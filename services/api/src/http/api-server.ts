import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import type { Readiness } from '../revisions/revision-watch.ts'
import { answerText } from './answer-text.ts'
import { type GraphqlOptions, graphqlPath, graphqlServer } from './graphql-server.ts'
import { answerHealth } from './health.ts'
import { isHostAllowed } from './host-check.ts'
import { setSecurityHeaders } from './security-headers.ts'
import { serveStatic } from './static-files.ts'

/** How long requests may take to finish once the server is asked to stop. */
const graceMs = 10_000
/** The address of a canvas names every asset on it: some hundred ids, which may be long. In bytes. */
const maxHeaderSize = 65_536

export interface ApiServerOptions extends GraphqlOptions {
  readonly allowedHosts: readonly string[]
  readonly webDist: string | undefined
  readonly readiness: () => Readiness
}

/** The API and the explorer over HTTP. */
export class ApiServer implements AsyncDisposable {
  private readonly server: Server
  private readonly open = new Set<ServerResponse>()
  private readonly log: Logger

  constructor(options: ApiServerOptions) {
    this.log = options.log
    const graphql = graphqlServer(options)
    this.server = createServer(
      { headersTimeout: 10_000, requestTimeout: 30_000, maxHeaderSize },
      (request, response) => {
        this.open.add(response)
        response.on('close', () => this.open.delete(response))
        route(options, graphql, request, response).catch((error: unknown) => {
          // Clients that hang up in the middle of a file are no fault of ours.
          if (!response.destroyed) this.log.error({ err: error }, 'a request failed')
          response.destroy()
        })
      },
    )
  }

  /** Starts listening. @returns the port */
  async listen(port: number, host: string): Promise<number> {
    this.server.listen(port, host)
    await once(this.server, 'listening')
    const address = this.server.address()
    if (address === null || typeof address === 'string') throw new Error('the server has no port')
    return address.port
  }

  /** Takes no more requests, ends subscriptions, and lets what is being answered finish. */
  async [Symbol.asyncDispose](): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve))
    for (const response of this.open) {
      // Kept alive, the connection would be waited for.
      response.on('close', () => setImmediate(() => this.server.closeIdleConnections()))
      if (isSubscription(response)) response.end()
      else if (!response.headersSent) response.setHeader('connection', 'close')
    }
    const timer = setTimeout(() => this.server.closeAllConnections(), graceMs)
    await closed
    clearTimeout(timer)
  }
}

async function route(
  { allowedHosts, webDist, readiness }: ApiServerOptions,
  graphql: ReturnType<typeof graphqlServer>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  setSecurityHeaders(response)
  const [path = '/'] = (request.url ?? '/').split('?')
  if (answerHealth(path, readiness(), response)) return
  if (!isHostAllowed(request.headers.host, allowedHosts))
    answerText(response, 421, 'This name does not lead here. THROUGHLINE_ALLOWED_HOSTS lists those that do.')
  else if (path === graphqlPath) await graphql(request, response)
  else await serveStatic(webDist, request, response)
}

function isSubscription(response: ServerResponse): boolean {
  return String(response.getHeader('content-type') ?? '').startsWith('text/event-stream')
}
