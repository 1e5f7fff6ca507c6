import { canCall } from '@throughline/graph/ontology/relations/can-call.ts'
import { connectsTo } from '@throughline/graph/ontology/relations/connects-to.ts'
import { ClaimBuilder } from '../claims/claim-builder.ts'
import type { Reading } from '../connector.ts'
import { relateTokens } from '../github-pats/relate-tokens.ts'
import { endpointId, packageId, toolId } from '../ids.ts'
import { leftOut } from '../mcp-config/connection.ts'
import { inheritUserServers } from '../mcp-config/inherit-user-servers.ts'
import type { ServerIdentity } from '../tool-classification/classify-tool.ts'
import type { ToolOverrides } from '../tool-classification/override-file.ts'
import { claimDump, describedPurl, describedUrl, namedServerId } from './dump-claims.ts'
import { type KnownServer, knownServers } from './known-servers.ts'
import { isToolDump, type ToolDumpReading } from './tool-dump.ts'
import { withoutUnlisted } from './without-unlisted.ts'

/**
 * Relates the readings of one run with each other; pure, and the same when run twice.
 *
 * A listing is copied to every configured server that it describes exactly: the same package URL (version included),
 * the same address, or the same client, host, scope and name. The name that a server gives itself never counts. What
 * the catalogue had assumed of such a server and the listing does not have is dropped. A listing that describes no
 * server of the run stays a server of its own. A project's agent also gets its user's servers (inherit-user-servers.ts),
 * and listed tokens of GitHub are related with configured ones (relate-tokens.ts).
 *
 * A sync calls it with all readings of the run. A sync of a single listing adds the readings of the configurations
 * that are known already, and stores only the listing's.
 */
export function attachToolDumps(readings: readonly Reading[], overrides?: ToolOverrides): Reading[] {
  const related = inheritUserServers(readings)
  const servers = knownServers(related)
  const listed = new Map<string, Set<string>>()
  const attached = related.map((reading) => {
    if (!isToolDump(reading)) return reading
    const matches = matchesOf(reading, servers)
    for (const { id } of matches) {
      const names = listed.get(id) ?? new Set()
      for (const { tool } of reading.dump.tools) names.add(toolId(id, tool.name))
      listed.set(id, names)
    }
    return matches.length === 0 ? reading : copied(reading, matches, related, overrides)
  })
  return relateTokens(attached.map((reading) => (isToolDump(reading) ? reading : withoutUnlisted(reading, listed))))
}

function matchesOf({ dump }: ToolDumpReading, servers: ReadonlyMap<string, KnownServer>): readonly KnownServer[] {
  const { described } = dump
  const purl = describedPurl(described)
  const url = describedUrl(described)
  // The host of a listing that names none is in its claims' ids already; here every host's server of that key counts.
  return [...servers.values()].filter(({ id, packages, endpoints }) => {
    if (purl !== undefined) return packages.has(packageId(purl))
    if (url !== undefined) return endpoints.has(endpointId(url))
    return described !== undefined && 'client' in described && id === namedIn(described, id)
  })
}

function namedIn(described: NonNullable<ToolDumpReading['dump']['described']>, id: string): string | undefined {
  const host = id.split(':')[2]
  return host === undefined ? undefined : namedServerId(described, decodeURIComponent(host))
}

/** The listing's reading, made anew for the servers that it describes. */
function copied(
  reading: ToolDumpReading,
  matches: readonly KnownServer[],
  all: readonly Reading[],
  overrides: ToolOverrides | undefined,
): ToolDumpReading {
  const { source, unit, observedAt, dump } = reading
  const builder = new ClaimBuilder({ source, file: unit, observedAt })
  for (const server of matches) {
    claimDump(builder, dump, identityOf(server), overrides)
    claimRest(builder, dump, server.id, all)
  }
  const { assets, relations } = builder.reading({ format: reading.format })
  return { ...reading, assets, relations }
}

function identityOf({ id, packages, endpoints }: KnownServer): ServerIdentity & { id: string } {
  const [purl] = packages
  const [endpoint] = endpoints
  return {
    id,
    ...(purl === undefined ? {} : { purl }),
    ...(endpoint === undefined ? {} : { url: endpoint.replace(/^endpoint:/, '') }),
  }
}

/** Where a configuration leaves some tools out, its agents may call the others of the listing. */
function claimRest(
  builder: ClaimBuilder,
  dump: ToolDumpReading['dump'],
  serverId: string,
  all: readonly Reading[],
): void {
  const relations = all.filter((reading) => !isToolDump(reading)).flatMap((reading) => reading.relations)
  const connections = relations.filter(({ type, to }) => type === connectsTo.type && to === serverId)
  for (const { from, grants, properties } of connections) {
    const excluded = relations.filter(
      (each) => each.type === canCall.type && each.from === from && each.evidence.note === leftOut,
    )
    if (excluded.length === 0) continue
    const { approval, approver, enabled } = properties
    const kept = {
      ...(approval === undefined ? {} : { approval }),
      ...(approver === undefined ? {} : { approver }),
      ...(enabled === undefined ? {} : { enabled }),
    }
    for (const { tool, place } of dump.tools) {
      const id = toolId(serverId, tool.name)
      if (excluded.some(({ to }) => to === id)) continue
      builder.relation(canCall, from, id, { grants, properties: kept }, place)
    }
  }
}
