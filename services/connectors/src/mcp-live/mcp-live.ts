import { ClaimBuilder } from '../claims/claim-builder.ts'
import { recordPlace } from '../claims/record-place.ts'
import type { Connector, ReadContext, Reading, Rejection, SourceFile } from '../connector.ts'
import { addressOf } from '../ids.ts'
import { mcpTools } from '../mcp-tools/mcp-tools.ts'
import { check } from '../reading/check.ts'
import { parseJsonDocument } from '../reading/json-document.ts'
import { pointer } from '../reading/pointer.ts'
import { isRejection } from '../reading/rejection.ts'
import { tokenFromEnvironment } from './environment.ts'
import { type LiveLimits, type LiveListing, listLiveTools, liveLimits } from './list-live-tools.ts'
import { LiveFailure } from './live-failure.ts'
import { type LiveServer, listSchema, liveServerSchema, marker } from './wire.ts'

const format = 'mcp-live'

/** Only files of this name are taken for a list: and such a name is never read because its folder is (list-files.ts). */
const listName = /(?:^|[./])mcp-live\.json$/i

interface Listed {
  readonly server: LiveServer
  readonly place: { readonly pointer: string; readonly line: number }
}

/** A list of MCP servers that may be asked for their tools: the operator's word, in a file that is named by its own path. */
export const mcpLive = {
  format,
  about: 'MCP servers on the network, asked for their lists of tools.',

  detect(file) {
    return listName.test(file.file) && marker.test(file.text) ? 2 : 0
  },

  read(file, context) {
    return readList(file, context).reading
  },

  async follow(file, context) {
    const readings: Reading[] = []
    for (const listed of readList(file, context).servers) readings.push(await readServer(file, listed, context))
    return readings
  },
} satisfies Connector

function readList(file: SourceFile, context: ReadContext): { reading: Reading; servers: readonly Listed[] } {
  const source = context.source ?? `${format}:${file.file}`
  const builder = new ClaimBuilder({ source, file: file.file, observedAt: file.modifiedAt })
  const servers: Listed[] = []
  const document = parseJsonDocument(file, { comments: true })
  if (isRejection(document)) builder.reject(document)
  else {
    const top = check(listSchema, document.value, { document, file: file.file, pointer: '' })
    if (!top.ok) for (const rejection of top.rejections) builder.reject(rejection)
    else {
      const seen = new Set<string>()
      for (const [index, value] of top.value.servers.entries()) {
        const at = pointer('servers', index)
        const place = recordPlace(document, at)
        const checked = check(liveServerSchema, value, { document, file: file.file, pointer: at })
        if (!checked.ok) for (const rejection of checked.rejections) builder.reject(rejection)
        else if (seen.has(checked.value.url))
          builder.reject({ code: 'duplicate', ...place, reason: 'a server of this address is listed already' })
        else {
          seen.add(checked.value.url)
          servers.push({ server: checked.value, place })
        }
      }
    }
  }
  return { reading: builder.reading({ format }), servers }
}

/** Asks one server. What it says is read as a saved listing is; a server that gives none is a refused record of the list. */
export async function readServer(
  list: SourceFile,
  { server, place }: Listed,
  context: ReadContext,
  limits: LiveLimits = liveLimits,
): Promise<Reading> {
  const unit = addressOf(server.url)
  const source = context.source ?? `${format}:${unit}`
  const observedAt = new Date().toISOString()
  const refused = (rejection: Omit<Rejection, 'file'>): Reading => ({
    source,
    format,
    unit,
    complete: false,
    observedAt,
    assets: [],
    relations: [],
    rejected: [{ file: list.file, ...place, ...rejection }],
  })
  try {
    const token = server.tokenEnv === undefined ? undefined : tokenFromEnvironment(server.tokenEnv)
    if (server.tokenEnv !== undefined && token === undefined)
      return refused({ code: 'no-token', reason: `the environment has no ${server.tokenEnv}` })
    const text = savedForm(server, await listLiveTools(server, token, limits))
    if (token !== undefined && text.includes(token))
      return refused({ code: 'token-in-answer', reason: 'its answer holds the token; nothing of it is kept' })
    const listing = { file: unit, path: list.path, text, modifiedAt: observedAt }
    return { ...mcpTools.read(listing, { ...context, source }), format }
  } catch (error) {
    if (!(error instanceof LiveFailure)) throw error
    return refused({ code: error.code, reason: `${unit}: ${error.message}` })
  }
}

/** As a listing of this address would be saved: the configured servers of that address then get its tools. */
function savedForm({ url }: LiveServer, { serverInfoName, tools, isPartial }: LiveListing): string {
  const info = serverInfoName === undefined ? {} : { serverInfo: { name: serverInfoName } }
  return JSON.stringify({ server: { url }, ...info, tools, ...(isPartial ? { nextCursor: 'more' } : {}) }, null, 1)
}
