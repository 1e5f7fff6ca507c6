import { Popover } from '@mantine/core'
import { useState } from 'react'
import { Chip } from '../ui/Chip.tsx'
import styles from './explore.module.css'

interface Props {
  readonly label: string
  /** What the ticks mean. */
  readonly legend: string
  /** What is ticked off. */
  readonly off: readonly string[]
  readonly options: readonly { readonly value: string; readonly words: string }[]
  readonly onToggle: (value: string) => void
}

/** A pill that opens a list to tick; everything is ticked at first. */
export function Choices({ label, legend, off, options, onToggle }: Props) {
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
          <legend>{legend}</legend>
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
