import { Drawer, VisuallyHidden } from '@mantine/core'
import { useLocation } from '@tanstack/react-router'
import { Menu } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import styles from './layout.module.css'
import { Rail } from './Rail.tsx'

/** The rail of a narrow window: a button that opens it as a drawer. */
export function FoldedRail() {
  const [opened, setOpened] = useState(false)
  const page = useLocation({ select: (location) => location.pathname })
  // A new page is the event.
  useEffect(() => setOpened(false), [page])
  return (
    <>
      <Button aria-label="Pages" aria-expanded={opened} onClick={() => setOpened(true)}>
        <Menu size={16} aria-hidden="true" />
      </Button>
      <Drawer
        opened={opened}
        onClose={() => setOpened(false)}
        size={240}
        lockScroll={false}
        withCloseButton={false}
        title={<VisuallyHidden>Pages</VisuallyHidden>}
        classNames={{ body: styles.drawerBody ?? '', content: styles.drawer ?? '', header: styles.drawerHead ?? '' }}
      >
        <Rail />
      </Drawer>
    </>
  )
}
