import { Modal } from '@mantine/core'
import { useWindowEvent } from '@mantine/hooks'
import { useState } from 'react'
import styles from './keyboard.module.css'
import { keyName, shortcuts } from './shortcuts.ts'
import { openShortcutsEvent } from './shortcuts-dialog.ts'
import { useShortcut } from './use-shortcut.ts'

/** All shortcuts in a list. */
export function ShortcutsDialog() {
  const [opened, setOpened] = useState(false)
  useShortcut('help', () => setOpened(true))
  useWindowEvent(openShortcutsEvent, () => setOpened(true))
  return (
    <Modal opened={opened} onClose={() => setOpened(false)} title="Shortcuts" lockScroll={false} size={400} centered>
      <dl className={styles.shortcuts}>
        {shortcuts.map(({ action, keys, does }) => (
          <div key={action}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{keyName(key)}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  )
}
