import { Outlet } from '@tanstack/react-router'
import { ShortcutsDialog } from '../keyboard/ShortcutsDialog.tsx'
import { RevisionNews } from '../revision/RevisionNews.tsx'
import styles from './layout.module.css'
import { Rail } from './Rail.tsx'
import { useFolding } from './use-folding.ts'

/** What surrounds every page. */
export function Root() {
  const { railFolds } = useFolding()
  return (
    <div className={styles.root}>
      <RevisionNews />
      <div className={styles.body}>
        {!railFolds && <Rail />}
        <Outlet />
      </div>
      <ShortcutsDialog />
    </div>
  )
}
