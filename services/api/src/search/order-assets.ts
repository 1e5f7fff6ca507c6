import type { Asset } from '@throughline/graph/facts/estate.ts'
import { compareText } from '@throughline/graph/facts/settle.ts'

/** What a list of assets can be ordered by. */
export const assetOrders = ['name', 'kind', 'environment', 'sources', 'sensitivity', 'criticality'] as const

export type AssetOrder = (typeof assetOrders)[number]

/** The assets in an order; what is not known comes last, whichever way; equal ones stay as they came. */
export function orderAssets(assets: readonly Asset[], by: AssetOrder, descending: boolean): readonly Asset[] {
  const keyed = assets.map((asset) => ({ asset, key: keyOf(asset, by) }))
  keyed.sort((a, b) => {
    if (a.key === undefined || b.key === undefined) return Number(a.key === undefined) - Number(b.key === undefined)
    const order =
      typeof a.key === 'number' && typeof b.key === 'number' ? a.key - b.key : compareText(String(a.key), String(b.key))
    return descending ? -order : order
  })
  return keyed.map(({ asset }) => asset)
}

function keyOf({ name, kind, evidence, properties }: Asset, by: AssetOrder): string | number | undefined {
  if (by === 'name') return name.toLowerCase()
  if (by === 'kind') return kind
  if (by === 'sources') return evidence[0]?.source
  if (by === 'environment') return String(properties['environment'] ?? 'unknown')
  const value = properties[by]
  return typeof value === 'number' ? value : undefined
}
