import { Link, useNavigate } from '@tanstack/react-router'
import type { AssetsQuery } from '../__generated__/graphql.ts'
import { KindIcon } from '../icons/KindIcon.tsx'
import { useKinds } from '../icons/use-kinds.ts'
import { without } from '../search/without.ts'
import { Bone } from '../ui/Bone.tsx'
import { countOf, formatCount } from '../ui/format.ts'
import list from '../ui/list.module.css'
import { InventoryFilters } from './InventoryFilters.tsx'
import type { InventorySearch } from './inventory-search.ts'
import { NameField } from './NameField.tsx'

interface Props {
  readonly search: InventorySearch
  readonly counts: AssetsQuery['assets']['countsByKind'] | undefined
  readonly approvals: AssetsQuery['assets']['countsByApproval'] | undefined
  readonly total: number | undefined
  readonly busy: boolean
}

/** How many assets there are of each kind; choosing a kind narrows the table to it. */
export function KindsList({ search, counts = [], approvals, total, busy }: Props) {
  const navigate = useNavigate({ from: '/inventory' })
  const looks = useKinds()
  const kept = without(search, 'asset')
  const go = (next: InventorySearch) => void navigate({ search: next, replace: true })
  const order = [...looks.keys()]
  const kinds = counts.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  return (
    <>
      <div className={list.head} aria-busy={busy}>
        <h1>Inventory</h1>
        <div className={list.meta}>{total === undefined ? <Bone width={120} /> : countOf(total, 'asset')}</div>
        <div className={list.chips}>
          <InventoryFilters search={kept} approvals={approvals} onChange={go} />
        </div>
        <NameField
          value={search.search ?? ''}
          onChange={(text) => go(text === '' ? without(kept, 'search') : { ...kept, search: text })}
        />
      </div>
      <ol className={list.rows}>
        <li>
          <Link to="/inventory" search={without(kept, 'kind')} data-chosen={search.kind === undefined} replace>
            All kinds <span>{total !== undefined && formatCount(all)}</span>
          </Link>
        </li>
        {kinds.map(({ kind, count }) => (
          <li key={kind}>
            <Link to="/inventory" search={{ ...kept, kind }} data-chosen={kind === search.kind} replace>
              <KindIcon kind={kind} />
              {looks.get(kind)?.plural ?? kind} <span>{formatCount(count)}</span>
            </Link>
          </li>
        ))}
      </ol>
    </>
  )
}
