import { Combobox, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { KindIcon } from '../icons/KindIcon.tsx'
import { useKinds } from '../icons/use-kinds.ts'
import type { Action } from '../keyboard/shortcuts.ts'
import { useShortcut } from '../keyboard/use-shortcut.ts'
import { findAssetsQuery } from './find-assets.ts'
import styles from './search.module.css'

interface Props {
  readonly label: string
  /** Hears the key of the asset. */
  readonly onChoose: (key: string) => void
  readonly placeholder?: string
  /** The shortcut that leads to the field. */
  readonly shortcut?: Action | undefined
}

/** A field that finds an asset by its name; "agent:cod" looks among agents. */
export function AssetPicker({ label, onChoose, placeholder = 'Find an asset', shortcut }: Props) {
  const input = useRef<HTMLInputElement>(null)
  useShortcut(shortcut, () => input.current?.focus())
  const [typed, setTyped] = useState('')
  const looks = useKinds()
  const [settled] = useDebouncedValue(typed, 100)
  const combobox = useCombobox()
  const { data = [] } = useQuery(findAssetsQuery(settled, 8))
  const searching = settled.trim() !== ''

  return (
    <Combobox
      store={combobox}
      withinPortal={false}
      offset={6}
      onOptionSubmit={(key) => {
        setTyped('')
        combobox.closeDropdown()
        onChoose(key)
      }}
    >
      <label className={styles.picker}>
        {label}
        <Combobox.Target>
          <input
            ref={input}
            className={styles.box}
            type="search"
            placeholder={placeholder}
            value={typed}
            onChange={(event) => {
              setTyped(event.currentTarget.value)
              combobox.openDropdown()
            }}
            onBlur={() => combobox.closeDropdown()}
          />
        </Combobox.Target>
      </label>
      {searching && (
        <Combobox.Dropdown className={styles.dropdown ?? ''}>
          <Combobox.Options mah={320} className={styles.options ?? ''}>
            {data.map((asset) => (
              <Combobox.Option key={asset.key} value={asset.key} className={styles.option ?? ''}>
                <KindIcon kind={asset.kind} />
                <span className={styles.name}>{asset.name}</span>
                <span className={styles.meta}>{looks.get(asset.kind)?.label}</span>
              </Combobox.Option>
            ))}
            {data.length === 0 && <Combobox.Empty>Nothing by that name.</Combobox.Empty>}
          </Combobox.Options>
        </Combobox.Dropdown>
      )}
    </Combobox>
  )
}
