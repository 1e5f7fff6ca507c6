import { Combobox, useCombobox } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useShortcut } from '../keyboard/use-shortcut.ts'
import { FoundOptions } from './FoundOptions.tsx'
import styles from './search.module.css'
import { useFound } from './use-found.ts'

/** Searches assets, rules and paths from anywhere; "agent:cod" looks among agents. */
export function SearchBox() {
  const [typed, setTyped] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const navigate = useNavigate()
  const found = useFound(typed)
  const combobox = useCombobox({ onDropdownOpen: () => combobox.updateSelectedOptionIndex() })
  useShortcut('search', () => input.current?.focus())

  function open(option: string) {
    const [sort, ...rest] = option.split(' ')
    const id = rest.join(' ')
    setTyped('')
    combobox.closeDropdown()
    input.current?.blur()
    if (sort === 'asset') void navigate({ to: '/inventory', search: { asset: id } })
    if (sort === 'rule') void navigate({ to: '/rules', search: { rule: id } })
    if (sort === 'path') void navigate({ to: '/paths', search: { path: id } })
  }
  return (
    <Combobox store={combobox} onOptionSubmit={open} withinPortal={false} offset={6}>
      <Combobox.Target>
        <input
          ref={input}
          className={styles.box}
          type="search"
          aria-label="Search assets, rules, paths"
          placeholder="Search assets, rules, paths   /"
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            combobox.openDropdown()
            combobox.resetSelectedOption()
          }}
          onFocus={() => found.searching && combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            setTyped('')
            event.currentTarget.blur()
          }}
        />
      </Combobox.Target>
      {found.searching && <FoundOptions {...found} />}
    </Combobox>
  )
}
