import { mcpServer } from '@throughline/graph/ontology/assets/mcp-server.ts'
import { builtFrom } from '@throughline/graph/ontology/relations/built-from.ts'
import { connectsTo } from '@throughline/graph/ontology/relations/connects-to.ts'
import { exposes } from '@throughline/graph/ontology/relations/exposes.ts'
import type { Reading } from '../connector.ts'
import { isToolDump } from './tool-dump.ts'

/** A configured server as the readings of a run know it. */
export interface KnownServer {
  readonly id: string
  /** Ids of its packages and endpoints. */
  readonly packages: ReadonlySet<string>
  readonly endpoints: ReadonlySet<string>
}

/** Every server that a configuration states, with its package and address. Listings state none. */
export function knownServers(readings: readonly Reading[]): ReadonlyMap<string, KnownServer> {
  const servers = new Map<string, { id: string; packages: Set<string>; endpoints: Set<string> }>()
  const configurations = readings.filter((reading) => !isToolDump(reading))
  for (const { assets } of configurations) {
    for (const { kind, id } of assets) {
      if (kind === mcpServer.kind && !servers.has(id))
        servers.set(id, { id, packages: new Set(), endpoints: new Set() })
    }
  }
  for (const { relations } of configurations) {
    for (const { type, from, to } of relations) {
      if (type === builtFrom.type) servers.get(from)?.packages.add(to)
      else if (type === exposes.type) servers.get(to)?.endpoints.add(from)
      // A connection may be all that a file says about a server.
      else if (type === connectsTo.type && !servers.has(to)) {
        servers.set(to, { id: to, packages: new Set(), endpoints: new Set() })
      }
    }
  }
  return servers
}
