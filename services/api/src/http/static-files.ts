import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { answerText } from './answer-text.ts'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

interface StaticFile {
  readonly path: string
  readonly size: number
  readonly etag: string
}

/**
 * Serves the built explorer: its files, and its page for every other address, since addresses are the explorer's own. What the
 * build named after its content is cached for good, all else is asked for again.
 */
export async function serveStatic(
  folder: string | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD')
    return answerText(response, 405, 'Only GET and HEAD.')
  }
  const path = pathOf(request.url ?? '/')
  const isAsset = path !== undefined && extname(path) !== ''
  const file =
    folder === undefined || path === undefined ? undefined : await findFile(folder, isAsset ? path : '/index.html')
  if (file === undefined) return answerText(response, 404, 'There is nothing here. The explorer may not be built.')

  response.setHeader('content-type', types[extname(file.path)] ?? 'application/octet-stream')
  response.setHeader('etag', file.etag)
  const isForGood = path?.startsWith('/assets/') === true && isAsset
  response.setHeader('cache-control', isForGood ? 'public, max-age=31536000, immutable' : 'no-cache')
  if (request.headers['if-none-match'] === file.etag) {
    response.writeHead(304).end()
    return
  }
  response.writeHead(200, { 'content-length': file.size })
  if (request.method === 'HEAD') response.end()
  else await pipeline(createReadStream(file.path), response)
}

/** The path of an address, decoded; undefined where it is not well formed. */
function pathOf(url: string): string | undefined {
  const [path = '/'] = url.split(/[?#]/)
  try {
    const decoded = decodeURIComponent(path)
    return decoded.startsWith('/') && !decoded.includes('\0') ? decoded : undefined
  } catch {
    return undefined
  }
}

/** A file below the folder; links that lead out of it are not followed. */
async function findFile(folder: string, path: string): Promise<StaticFile | undefined> {
  try {
    const root = await realpath(folder)
    const real = await realpath(join(root, path))
    if (!real.startsWith(root + sep)) return undefined
    const found = await stat(real)
    if (!found.isFile()) return undefined
    const etag = `"${found.size.toString(36)}-${Math.floor(found.mtimeMs).toString(36)}"`
    return { path: real, size: found.size, etag }
  } catch {
    return undefined
  }
}
