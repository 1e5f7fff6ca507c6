import { useNavigate } from '@tanstack/react-router'
import { ChevronDown, ChevronUp } from 'lucide-react'
import type { AssetOrder } from '../__generated__/graphql.ts'
import { without } from '../search/without.ts'
import tables from '../ui/table.module.css'
import styles from './inventory.module.css'
import type { InventorySearch } from './inventory-search.ts'

interface Props {
  readonly column: AssetOrder
  readonly words: string
  readonly search: InventorySearch
  readonly number?: boolean
  /** Left out where there is little room. */
  readonly wide?: boolean
}

/** The head of a column: sorts by it; again, the other way round; a third time, as it was. */
export function SortCell({ column, words, search, number = false, wide = false }: Props) {
  const navigate = useNavigate({ from: '/inventory' })
  const active = search.sort === column
  const descending = active && search.descending === true
  const Icon = descending ? ChevronDown : ChevronUp
  function sort() {
    const rest = without(search, 'sort', 'descending')
    const next = descending ? rest : { ...rest, sort: column, ...(active ? { descending: true as const } : {}) }
    void navigate({ search: next, replace: true })
  }
  return (
    <span
      role="columnheader"
      className={[number && styles.number, number && tables.number, wide && styles.wide].filter(Boolean).join(' ')}
      aria-sort={active ? (descending ? 'descending' : 'ascending') : 'none'}
    >
      <button type="button" className={tables.sort} onClick={sort}>
        {words}
        <Icon size={12} aria-hidden="true" style={active ? {} : { opacity: 0 }} />
      </button>
    </span>
  )
}
