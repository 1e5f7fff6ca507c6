import { Drawer, VisuallyHidden } from '@mantine/core'
import { useLocation } from '@tanstack/react-router'
import { type ReactNode, useEffect, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import styles from './layout.module.css'

/** The list of a narrow window: a button that opens it as a drawer. Choosing from it closes it. */
export function FoldedList({ label, content }: { readonly label: string; readonly content: ReactNode }) {
  const [opened, setOpened] = useState(false)
  const href = useLocation({ select: (location) => location.href })
  // A new address is the event.
  useEffect(() => setOpened(false), [href])
  return (
    <>
      <Button aria-expanded={opened} onClick={() => setOpened(true)}>
        {label}
      </Button>
      <Drawer
        opened={opened}
        onClose={() => setOpened(false)}
        title={<VisuallyHidden>{label}</VisuallyHidden>}
        closeButtonProps={{ 'aria-label': 'Close' }}
        size={372}
        lockScroll={false}
        classNames={{ body: styles.drawerBody ?? '', content: styles.drawer ?? '', header: styles.drawerHead ?? '' }}
      >
        {content}
      </Drawer>
    </>
  )
}
