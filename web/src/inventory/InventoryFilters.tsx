import { Menu } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { without } from '../search/without.ts'
import { sourcesQuery } from '../sources/sources-queries.ts'
import { Chip } from '../ui/Chip.tsx'
import type { InventorySearch } from './inventory-search.ts'

interface Props {
  readonly search: InventorySearch
  readonly onChange: (search: InventorySearch) => void
}

/** Narrowing by source and by sensitivity. */
export function InventoryFilters({ search, onChange }: Props) {
  const { data: sources = [] } = useQuery(sourcesQuery)
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
    </>
  )
}
