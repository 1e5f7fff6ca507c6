import { Link } from '@tanstack/react-router'
import { NothingSynced } from '../revision/NothingSynced.tsx'
import { without } from '../search/without.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import type { InventorySearch } from './inventory-search.ts'

/** Says whether the filters leave nothing, or nothing is there. */
export function NoAssets({ search }: { readonly search: InventorySearch }) {
  if (Object.keys(without(search, 'asset')).length === 0) return <NothingSynced />
  return (
    <EmptyState title="No asset is like that.">
      <p>The search and the filters leave none.</p>
      <Link to="/inventory">Show all assets</Link>
    </EmptyState>
  )
}
