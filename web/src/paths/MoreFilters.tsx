import { Popover } from '@mantine/core'
import { useState } from 'react'
import { AssetPicker } from '../search/AssetPicker.tsx'
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
  const { from, to, hops, ...rest } = search
  const others = { ...(from && { from }), ...(to && { to }), ...(hops && { hops }) }
  const set = (next: Partial<PathsSearch>) => {
    onChange({ ...rest, ...others, ...next })
    setOpened(false)
  }
  const { from: _, ...withoutFrom } = others
  const { to: __, ...withoutTo } = others
  const { hops: ___, ...withoutHops } = others
  return (
    <>
      {from && (
        <Chip active onClick={() => onChange({ ...rest, ...withoutFrom })}>
          From {from} ×
        </Chip>
      )}
      {to && (
        <Chip active onClick={() => onChange({ ...rest, ...withoutTo })}>
          To {to} ×
        </Chip>
      )}
      {hops && (
        <Chip active onClick={() => onChange({ ...rest, ...withoutHops })}>
          {hops} steps at most ×
        </Chip>
      )}
      <Popover opened={opened} onChange={setOpened} position="bottom-start" withinPortal={false} trapFocus>
        <Popover.Target>
          <Chip aria-expanded={opened} onClick={() => setOpened(!opened)}>
            + filter
          </Chip>
        </Popover.Target>
        <Popover.Dropdown className={styles.more ?? ''}>
          <AssetPicker label="Starts at" onChoose={(key) => set({ from: key })} />
          <AssetPicker label="Ends at" onChoose={(key) => set({ to: key })} />
          <label>
            Steps at most
            <input
              type="number"
              min={1}
              max={50}
              defaultValue={hops}
              onChange={(event) => {
                const most = event.currentTarget.valueAsNumber
                if (most >= 1 && most <= 50) onChange({ ...rest, ...others, hops: most })
              }}
            />
          </label>
        </Popover.Dropdown>
      </Popover>
    </>
  )
}
