import { Menu } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ApprovalState, AssetsQuery } from '../__generated__/graphql.ts'
import { without } from '../search/without.ts'
import { sourcesQuery } from '../sources/sources-queries.ts'
import { Chip } from '../ui/Chip.tsx'
import { formatCount } from '../ui/format.ts'
import { classWords, shownClasses } from './approval-words.ts'
import styles from './inventory.module.css'
import type { InventorySearch } from './inventory-search.ts'

interface Props {
  readonly search: InventorySearch
  /** Of all that match otherwise; undefined until it is known. */
  readonly approvals: AssetsQuery['assets']['countsByApproval'] | undefined
  readonly onChange: (search: InventorySearch) => void
}

/** Narrowing by source, sensitivity, class and approval. */
export function InventoryFilters({ search, approvals, onChange }: Props) {
  const { data: sources = [] } = useQuery(sourcesQuery)
  const countOf = (state: ApprovalState): number => approvals?.find(({ approval }) => approval === state)?.count ?? 0
  const shadow = countOf('not_approved') + countOf('expired')
  // With no list nothing is called unapproved.
  const isListless = countOf('no_list') > 0
  return (
    <>
      <Menu position="bottom-start" withinPortal={false}>
        <Menu.Target>
          <Chip active={search.source !== undefined}>{search.source ?? 'Any source'}</Chip>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => onChange(without(search, 'source'))}>Any source</Menu.Item>
          {sources.map(({ name }) => (
            <Menu.Item key={name} onClick={() => onChange({ ...search, source: name })}>
              {name}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Chip
        active={search.sensitivity !== undefined}
        onClick={() =>
          onChange(search.sensitivity === undefined ? { ...search, sensitivity: 3 } : without(search, 'sensitivity'))
        }
      >
        Sensitive ≥ {search.sensitivity ?? 3}
      </Chip>
      <Menu position="bottom-start" withinPortal={false}>
        <Menu.Target>
          <Chip active={search.class !== undefined}>{search.class ? classWords[search.class] : 'Any class'}</Chip>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => onChange(without(search, 'class'))}>Any class</Menu.Item>
          {shownClasses.map((name) => (
            <Menu.Item key={name} onClick={() => onChange({ ...search, class: name })}>
              {classWords[name]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {isListless ? (
        <span className={styles.verb} title="Sync a file of the format “approved”, or approve an asset in its panel.">
          No approved list
        </span>
      ) : (
        <Chip
          active={search.shadow === true}
          onClick={() =>
            onChange(search.shadow === true ? without(search, 'shadow') : { ...search, shadow: true as const })
          }
        >
          Not approved{approvals !== undefined && ` ${formatCount(shadow)}`}
        </Chip>
      )}
    </>
  )
}
