import { Popover } from '@mantine/core'
import { useState } from 'react'
import { AssetPicker } from '../search/AssetPicker.tsx'
import { without } from '../search/without.ts'
import { Chip } from '../ui/Chip.tsx'
import styles from './paths.module.css'
import type { PathsSearch } from './paths-search.ts'

interface Props {
  readonly search: PathsSearch
  readonly onChange: (search: PathsSearch) => void
}

/** The filters in force that have no chip of their own, each to be taken off, and a way to add one: from, to, most steps. */
export function MoreFilters({ search, onChange }: Props) {
  const [opened, setOpened] = useState(false)
  const { from, to, hops } = search
  const inForce = [
    ...(from === undefined ? [] : [{ name: 'from' as const, words: `From ${from}` }]),
    ...(to === undefined ? [] : [{ name: 'to' as const, words: `To ${to}` }]),
    ...(hops === undefined ? [] : [{ name: 'hops' as const, words: `${hops} steps at most` }]),
  ]
  function add(filter: PathsSearch) {
    onChange({ ...search, ...filter })
    setOpened(false)
  }
  return (
    <>
      {inForce.map(({ name, words }) => (
        <Chip key={name} active title={`${words}: take off`} onClick={() => onChange(without(search, name))}>
          {words} ×
        </Chip>
      ))}
      <Popover opened={opened} onChange={setOpened} position="bottom-start" withinPortal={false} trapFocus>
        <Popover.Target>
          <Chip aria-expanded={opened} onClick={() => setOpened(!opened)}>
            + filter
          </Chip>
        </Popover.Target>
        <Popover.Dropdown className={styles.more ?? ''}>
          <AssetPicker label="Starts at" onChoose={(key) => add({ from: key })} />
          <AssetPicker label="Ends at" onChoose={(key) => add({ to: key })} />
          <label>
            Steps at most
            <input
              type="number"
              min={1}
              max={50}
              defaultValue={hops}
              onChange={({ currentTarget: { valueAsNumber: most } }) => {
                if (most >= 1 && most <= 50) onChange({ ...search, hops: most })
              }}
            />
          </label>
        </Popover.Dropdown>
      </Popover>
    </>
  )
}
