import { mcpServer } from '@throughline/graph/ontology/assets/mcp-server.ts'
import { ClaimBuilder } from '../claims/claim-builder.ts'
import { recordPlace } from '../claims/record-place.ts'
import type { Connector, ReadContext, SourceFile } from '../connector.ts'
import { check } from '../reading/check.ts'
import type { JsonDocument } from '../reading/document.ts'
import { parseJsonDocument } from '../reading/json-document.ts'
import { isRejection } from '../reading/rejection.ts'
import { lookAt } from '../tool-classification/classify-tool.ts'
import { claimDump, claimStandalone, namedServerId } from './dump-claims.ts'
import { listingOf } from './listing-of.ts'
import { listingIn, type RawListing } from './saved-forms.ts'
import type { ToolDump, ToolDumpReading } from './tool-dump.ts'
import { type DescribedServer, describedServerSchema, toolSchema } from './wire.ts'

const format = 'mcp-tools'

/** What a listing cannot do without; spares parsing what is something else. */
const marker = /"(?:inputSchema|arguments|tools)"\s*:/

export const mcpTools = {
  format,
  about: 'What an MCP server’s tools can do: saved tools/list answers, scanners’ signatures, Docker’s catalogue.',

  detect(file) {
    if (!marker.test(file.text)) return 0
    const document = parseJsonDocument(file)
    if (isRejection(document)) return 0
    const listing = listingIn(document.value)
    if (listing === undefined) return 0
    const looksSo = listing.tools.some(({ value }) => toolSchema.safeParse(value).success)
    if (listing.isMarked) return looksSo || listing.tools.length === 0 ? 2 : 1
    return looksSo ? 1 : 0
  },

  read(file, context): ToolDumpReading {
    const source = context.source ?? `${format}:${file.file}`
    const builder = new ClaimBuilder({ source, file: file.file, observedAt: file.modifiedAt })
    const document = parseJsonDocument(file)
    const listing = isRejection(document) ? undefined : listingIn(document.value)
    let dump: ToolDump = { tools: [] }
    if (isRejection(document)) builder.reject(document)
    else if (listing === undefined)
      builder.reject({ code: 'no-tools', pointer: '', ...document.place(''), reason: 'it holds no list of tools' })
    else dump = readListing(file, document, listing, context, builder)
    const reading = builder.reading({ format })
    const complete = context.complete ?? (reading.rejected.length === 0 && listing?.isPartial === false)
    return { ...reading, complete, dump }
  },
} satisfies Connector

function readListing(
  file: SourceFile,
  document: JsonDocument,
  raw: RawListing,
  context: ReadContext,
  builder: ClaimBuilder,
): ToolDump {
  const seen = new Set<string>()
  const tools = raw.tools.flatMap(({ value, at }) => {
    const checked = check(toolSchema, value, { document, file: file.file, pointer: at })
    if (!checked.ok) {
      for (const rejection of checked.rejections) builder.reject(rejection)
      return []
    }
    const place = recordPlace(document, at)
    if (seen.has(checked.value.name)) {
      builder.reject({ code: 'duplicate', ...place, reason: 'a tool of this name is listed already' })
      return []
    }
    seen.add(checked.value.name)
    return [{ tool: lookAt(listingOf(checked.value)), place }]
  })
  const described = describedServer(file, document, raw, builder)
  const dump: ToolDump = {
    tools,
    ...(described === undefined ? {} : { described }),
    ...(raw.serverInfoName === undefined ? {} : { serverInfoName: raw.serverInfoName }),
  }
  const named = namedServerId(described, context.host)
  if (named === undefined) claimStandalone(builder, dump, file.file, context.toolOverrides)
  else {
    builder.asset(mcpServer, named, undefined, {}, recordPlace(document, raw.server?.at ?? ''))
    claimDump(builder, dump, { id: named, ...serverInfo(raw) }, context.toolOverrides)
  }
  return dump
}

function describedServer(
  file: SourceFile,
  document: JsonDocument,
  { server }: RawListing,
  builder: ClaimBuilder,
): DescribedServer | undefined {
  if (server === undefined) return undefined
  const checked = check(describedServerSchema, server.value, { document, file: file.file, pointer: server.at })
  if (checked.ok) return checked.value
  for (const rejection of checked.rejections) builder.reject(rejection)
  return undefined
}

function serverInfo({ serverInfoName }: RawListing): { serverInfoName?: string } {
  return serverInfoName === undefined ? {} : { serverInfoName }
}
