import { useNavigate } from '@tanstack/react-router'
import { useShortcut } from '../keyboard/use-shortcut.ts'
import { without } from '../search/without.ts'
import type { ListedAsset } from './inventory-queries.ts'
import type { InventorySearch } from './inventory-search.ts'

/** Arrows move through the table; Escape closes the asset. */
export function useAssetKeys(assets: readonly ListedAsset[], search: InventorySearch): void {
  const navigate = useNavigate({ from: '/inventory' })
  function move(by: number) {
    const place = assets.findIndex(({ key }) => key === search.asset)
    const next = assets[Math.max(0, place + by)]
    if (next !== undefined) void navigate({ search: { ...search, asset: next.key }, replace: true })
  }
  useShortcut('next', () => move(1))
  useShortcut('previous', () => move(-1))
  useShortcut('close', () => {
    if (search.asset !== undefined) void navigate({ search: without(search, 'asset'), replace: true })
  })
}
