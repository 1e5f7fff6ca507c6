import { Menu } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ontologyQuery } from '../api/ontology.ts'
import { without } from '../search/without.ts'
import { Chip } from '../ui/Chip.tsx'
import styles from './blast.module.css'
import type { BlastSearch } from './blast-search.ts'

interface Props {
  readonly search: BlastSearch
  readonly onChange: (search: BlastSearch) => void
}

/** How firmly the asset is held: its strongest access, or one that is named. */
export function AccessChip({ search, onChange }: Props) {
  const { data } = useQuery(ontologyQuery)
  return (
    <Menu position="bottom-start" withinPortal={false}>
      <Menu.Target>
        <Chip active={search.access !== undefined}>{search.access ?? 'Strongest access'}</Chip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onChange(without(search, 'access'))}>Strongest access</Menu.Item>
        {data?.accesses.map(({ access, meaning }) => (
          <Menu.Item key={access} onClick={() => onChange({ ...search, access })}>
            {access} <span className={styles.meaning}>{meaning}</span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
