import { tool } from '../ontology/assets/tool.ts'
import { provides } from '../ontology/relations/provides.ts'
import type { Asset, Relation } from './estate.ts'

/**
 * Computes the stamps of tools from all relations, disabled ones too: `provided`, and `needsIdentity` taken from the server. What-if
 * and cuts keep them, so that removing a PROVIDES or a credential closes paths and opens none.
 */
export function stampAssets(
  assets: readonly Asset[],
  relations: Iterable<Relation>,
  assetById: ReadonlyMap<string, Asset>,
): Asset[] {
  const servers = new Map<string, Asset[]>()
  for (const relation of relations) {
    const server = relation.type === provides.type ? assetById.get(relation.from) : undefined
    if (server !== undefined) servers.set(relation.to, [...(servers.get(relation.to) ?? []), server])
  }
  return assets.map((asset) => (asset.kind === tool.kind ? stampTool(asset, servers.get(asset.id) ?? []) : asset))
}

/** One tool with its stamps, given the servers that provide it. */
export function stampTool(asset: Asset, servers: readonly Asset[]): Asset {
  const needsIdentity =
    asset.properties['needsIdentity'] === true || servers.some((server) => server.properties['needsIdentity'] === true)
  return { ...asset, properties: { ...asset.properties, provided: servers.length > 0, needsIdentity } }
}
