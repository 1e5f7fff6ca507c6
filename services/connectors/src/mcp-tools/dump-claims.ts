import { endpoint } from '@throughline/graph/ontology/assets/endpoint.ts'
import { mcpServer } from '@throughline/graph/ontology/assets/mcp-server.ts'
import { softwarePackage } from '@throughline/graph/ontology/assets/package.ts'
import { builtFrom } from '@throughline/graph/ontology/relations/built-from.ts'
import { exposes } from '@throughline/graph/ontology/relations/exposes.ts'
import type { ClaimBuilder } from '../claims/claim-builder.ts'
import { addressOf, endpointId, mcpServerId, packageId } from '../ids.ts'
import { classifyTool, entryOf, type ServerIdentity } from '../tool-classification/classify-tool.ts'
import { overrideOf, type ToolOverrides } from '../tool-classification/override-file.ts'
import { normalPurl } from '../tool-classification/package-url.ts'
import { claimTool } from '../tool-classification/tool-claims.ts'
import type { ToolDump } from './tool-dump.ts'
import type { DescribedServer } from './wire.ts'

/** The configured server that the listing names by client, host, scope and name; undefined where it names none so. */
export function namedServerId(described: DescribedServer | undefined, host: string): string | undefined {
  if (described === undefined || !('client' in described)) return undefined
  return mcpServerId(described.client, described.host ?? host, described.scope, described.name)
}

/** The package URL of the listing, in its one way to be written. */
export function describedPurl(described: DescribedServer | undefined): string | undefined {
  return described !== undefined && 'package' in described ? normalPurl(described.package) : undefined
}

/** The address of the listing. */
export function describedUrl(described: DescribedServer | undefined): string | undefined {
  return described !== undefined && 'url' in described ? described.url : undefined
}

/** The listing's tools, stated for one server. */
export function claimDump(
  builder: ClaimBuilder,
  dump: ToolDump,
  server: ServerIdentity & { id: string },
  overrides?: ToolOverrides,
): void {
  for (const { tool, place } of dump.tools) {
    const classification = classifyTool(tool, server, overrides)
    claimTool(builder, tool.name, classification, { serverId: server.id, place, basis: 'observed' })
  }
}

/** A server that is known only from its listing: no agent uses it until a configuration says so. */
export function claimStandalone(builder: ClaimBuilder, dump: ToolDump, file: string, overrides?: ToolOverrides): void {
  const id = `server:dump:${file}`
  const purl = describedPurl(dump.described)
  const url = describedUrl(dump.described)
  const identity = {
    id,
    ...(purl === undefined ? {} : { purl }),
    ...(url === undefined ? {} : { url }),
    ...(dump.serverInfoName === undefined ? {} : { serverInfoName: dump.serverInfoName }),
  }
  const place = { pointer: '' }
  const needed = overrideOf(overrides, identity)?.needsIdentity ?? entryOf(identity)?.entry.needsIdentity === true
  builder.asset(mcpServer, id, dump.serverInfoName ?? file, needed ? { needsIdentity: true } : {}, place, 'observed')
  if (purl !== undefined) {
    const to = builder.asset(softwarePackage, packageId(purl), purl, { purl }, place)
    builder.relation(builtFrom, id, to, {}, place)
  }
  if (url !== undefined) {
    builder.asset(endpoint, endpointId(url), addressOf(url), {}, place)
    builder.relation(exposes, endpointId(url), id, { properties: { callerCredential: true } }, place)
  }
  claimDump(builder, dump, identity, overrides)
}
