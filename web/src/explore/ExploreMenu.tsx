import { Menu } from '@mantine/core'
import { Fragment } from 'react'
import { keyName, shortcuts } from '../keyboard/shortcuts.ts'
import type { CommandGroup } from './commands.ts'
import styles from './explore.module.css'

interface Props {
  /** Where in the view it opens, in pixels; undefined: it is closed. */
  readonly place: { readonly x: number; readonly y: number } | undefined
  readonly title: string
  readonly groups: readonly CommandGroup[]
  readonly onClose: () => void
}

/** The menu of what was right-clicked, or of what is chosen when it is asked for by key. */
export function ExploreMenu({ place, title, groups, onClose }: Props) {
  return (
    <Menu
      opened={place !== undefined}
      onClose={onClose}
      position="right-start"
      withinPortal={false}
      width={268}
      trapFocus
    >
      <Menu.Target>
        {/* Opened by right click or by key, never by itself: it says only where the menu stands. */}
        <button
          type="button"
          tabIndex={-1}
          aria-label={`Menu: ${title}`}
          className={styles.menuPlace}
          style={place && { left: place.x, top: place.y }}
        />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label className={styles.menuTitle ?? ''}>{title}</Menu.Label>
        {groups.map((group, index) => (
          <Fragment key={index}>
            {index > 0 && <Menu.Divider />}
            {group.map(({ label, action, act, why }) => (
              <Menu.Item
                key={label}
                disabled={act === undefined}
                title={why}
                onClick={() => act?.()}
                rightSection={action && <kbd className={styles.menuKey}>{keyOf(action)}</kbd>}
              >
                {label}
              </Menu.Item>
            ))}
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function keyOf(action: string): string {
  return keyName(shortcuts.find((shortcut) => shortcut.action === action)?.keys[0] ?? '')
}
