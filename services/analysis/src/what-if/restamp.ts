import type { Asset, Estate } from '@throughline/graph/facts/estate.ts'
import { stampTool } from '@throughline/graph/facts/stamp.ts'
import { tool } from '@throughline/graph/ontology/assets/tool.ts'
import { provides } from '@throughline/graph/ontology/relations/provides.ts'
import { type Refusal, refuse } from '../refusal.ts'
import type { Setting } from './changes.ts'

const needsIdentity = 'needsIdentity'

/**
 * Computes the stamps of tools anew where a question added or set what they are computed from. What is taken away leaves stamps as
 * they are, so this goes before.
 * @param settings what was set, which replaces what sources say
 */
export function restamp(before: Estate, after: Estate, settings: readonly Setting[]): Estate | Refusal {
  const earlier = new Map(before.assets.map((asset) => [asset.id, asset]))
  const serversBefore = serversOf(before, earlier)
  const serversAfter = serversOf(after, new Map(after.assets.map((asset) => [asset.id, asset])))
  const set = new Map(settings.flatMap(({ of, property, value }) => (property === needsIdentity ? [[of, value]] : [])))
  const assets: Asset[] = []
  for (const asset of after.assets) {
    if (asset.kind !== tool.kind || isUntouched(asset, earlier, serversBefore, serversAfter)) {
      assets.push(asset)
      continue
    }
    const servers = serversAfter.get(asset.id) ?? []
    const own = set.get(asset.id) ?? ownNeed(asset, earlier.get(asset.id), serversBefore.get(asset.id) ?? [])
    if (own === undefined && !servers.some(needs))
      return refuse(
        `It is not known whether ${asset.id} itself needs an identity, since its server did; set ${needsIdentity} on it too.`,
      )
    assets.push(stampTool({ ...asset, properties: { ...asset.properties, [needsIdentity]: own ?? true } }, servers))
  }
  return { ...after, assets }
}

/** What the tool's own sources say; undefined where the stamp has covered it. */
function ownNeed(asset: Asset, earlier: Asset | undefined, serversBefore: readonly Asset[]): boolean | undefined {
  if (earlier === undefined || !serversBefore.some(needs)) return asset.properties[needsIdentity] === true
  if (earlier.origins[needsIdentity] !== undefined) return undefined
  return asset.origins[needsIdentity] !== undefined && asset.properties[needsIdentity] === true
}

function isUntouched(
  asset: Asset,
  earlier: ReadonlyMap<string, Asset>,
  serversBefore: ReadonlyMap<string, readonly Asset[]>,
  serversAfter: ReadonlyMap<string, readonly Asset[]>,
): boolean {
  const was = serversBefore.get(asset.id) ?? []
  const is = serversAfter.get(asset.id) ?? []
  return earlier.get(asset.id) === asset && was.length === is.length && is.every((server) => was.includes(server))
}

function needs(server: Asset): boolean {
  return server.properties[needsIdentity] === true
}

function serversOf({ relations }: Estate, assets: ReadonlyMap<string, Asset>): Map<string, Asset[]> {
  const servers = new Map<string, Asset[]>()
  for (const { type, from, to } of relations) {
    const server = type === provides.type ? assets.get(from) : undefined
    if (server === undefined) continue
    const known = servers.get(to)
    if (known === undefined) servers.set(to, [server])
    else known.push(server)
  }
  return servers
}
