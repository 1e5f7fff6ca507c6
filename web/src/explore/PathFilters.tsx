import { Popover } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { rulesQuery } from '../api/ontology.ts'
import { useKinds } from '../icons/use-kinds.ts'
import { without } from '../search/without.ts'
import { Chip } from '../ui/Chip.tsx'
import { toggled } from './changes.ts'
import styles from './explore.module.css'
import type { ExploreSearch } from './explore-search.ts'

interface Props {
  readonly search: ExploreSearch
  readonly onChange: (search: ExploreSearch) => void
}

const environments = ['prod', 'staging', 'dev', 'unknown'] as const

/** What paths may use. Everything at first; what is ticked off is searched around, not hidden. */
export function PathFilters({ search, onChange }: Props) {
  const { data: rules = [] } = useQuery(rulesQuery)
  const looks = useKinds()
  return (
    <>
      <Chip
        active={search.confirmed === true}
        onClick={() => onChange(search.confirmed ? without(search, 'confirmed') : { ...search, confirmed: true })}
      >
        Confirmed
      </Chip>
      <Choices
        label="Rules"
        off={search.rules ?? []}
        options={rules.map(({ id }) => ({ value: id, words: id }))}
        onToggle={(value) => onChange(toggled(search, 'rules', value))}
      />
      <Choices
        label="Kinds on the way"
        off={search.kinds ?? []}
        options={[...looks].map(([value, { plural }]) => ({ value, words: plural }))}
        onToggle={(value) => onChange(toggled(search, 'kinds', value))}
      />
      <Choices
        label="Environments on the way"
        off={search.environments ?? []}
        options={environments.map((value) => ({ value, words: value }))}
        onToggle={(value) => onChange(toggled(search, 'environments', value))}
      />
    </>
  )
}

interface ChoicesProps {
  readonly label: string
  readonly off: readonly string[]
  readonly options: readonly { readonly value: string; readonly words: string }[]
  readonly onToggle: (value: string) => void
}

function Choices({ label, off, options, onToggle }: ChoicesProps) {
  const [opened, setOpened] = useState(false)
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" withinPortal={false} trapFocus>
      <Popover.Target>
        <Chip active={off.length > 0} aria-expanded={opened} onClick={() => setOpened(!opened)}>
          {off.length === 0 ? label : `${label}: without ${off.length}`}
        </Chip>
      </Popover.Target>
      <Popover.Dropdown className={styles.choices ?? ''}>
        <fieldset>
          <legend>Paths may use</legend>
          {options.map(({ value, words }) => (
            <label key={value}>
              <input type="checkbox" checked={!off.includes(value)} onChange={() => onToggle(value)} />
              {words}
            </label>
          ))}
        </fieldset>
      </Popover.Dropdown>
    </Popover>
  )
}
