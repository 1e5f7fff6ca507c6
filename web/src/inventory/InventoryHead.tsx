import { useNavigate } from '@tanstack/react-router'
import type { AssetsQuery } from '../__generated__/graphql.ts'
import { useKinds } from '../icons/use-kinds.ts'
import { without } from '../search/without.ts'
import { Bone } from '../ui/Bone.tsx'
import { Chip } from '../ui/Chip.tsx'
import { countOf, formatCount } from '../ui/format.ts'
import { PageHead } from '../ui/PageHead.tsx'
import { InventoryFilters } from './InventoryFilters.tsx'
import styles from './inventory.module.css'
import type { InventorySearch } from './inventory-search.ts'
import { NameField } from './NameField.tsx'

interface Props {
  readonly search: InventorySearch
  readonly counts: AssetsQuery['assets']['countsByKind'] | undefined
  readonly total: number | undefined
  readonly busy: boolean
}

/** How many assets of which kind; each kind is a filter. */
export function InventoryHead({ search, counts = [], total, busy }: Props) {
  const navigate = useNavigate({ from: '/inventory' })
  const looks = useKinds()
  const kept = without(search, 'asset')
  const go = (next: InventorySearch) => void navigate({ search: next, replace: true })
  const order = [...looks.keys()]
  const kinds = counts.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
  return (
    <PageHead
      title="Inventory"
      busy={busy}
      aside={
        <NameField
          value={search.search ?? ''}
          onChange={(text) => go(text === '' ? without(kept, 'search') : { ...kept, search: text })}
        />
      }
      chips={
        <>
          <Chip active={search.kind === undefined} onClick={() => go(without(kept, 'kind'))}>
            All kinds
          </Chip>
          {kinds.map(({ kind, count }) => (
            <Chip key={kind} active={kind === search.kind} onClick={() => go({ ...kept, kind })}>
              {looks.get(kind)?.plural ?? kind} <span className={styles.count}>{formatCount(count)}</span>
            </Chip>
          ))}
          <InventoryFilters search={kept} onChange={go} />
        </>
      }
    >
      {total === undefined ? <Bone width={120} /> : countOf(total, 'asset')}
    </PageHead>
  )
}
