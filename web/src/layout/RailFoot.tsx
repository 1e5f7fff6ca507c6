import { useMantineColorScheme } from '@mantine/core'
import { Keyboard, Moon, Sun, SunMoon } from 'lucide-react'
import { openShortcuts } from '../keyboard/shortcuts-dialog.ts'
import { useShortcut } from '../keyboard/use-shortcut.ts'
import styles from './layout.module.css'

const schemes = ['auto', 'light', 'dark'] as const
const words = { auto: 'Theme of the system', light: 'Light', dark: 'Dark' } as const
const icons = { auto: SunMoon, light: Sun, dark: Moon } as const

/** Light or dark, and the list of shortcuts. */
export function RailFoot() {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const next = schemes[(schemes.indexOf(colorScheme) + 1) % schemes.length] ?? 'auto'
  const Icon = icons[colorScheme]
  useShortcut('theme', () => setColorScheme(next))
  return (
    <div className={styles.railFoot}>
      <button type="button" onClick={() => setColorScheme(next)} title={`Change to: ${words[next]}`}>
        <Icon size={15} aria-hidden="true" /> {words[colorScheme]}
      </button>
      <button type="button" onClick={openShortcuts}>
        <Keyboard size={15} aria-hidden="true" /> Shortcuts
      </button>
    </div>
  )
}
