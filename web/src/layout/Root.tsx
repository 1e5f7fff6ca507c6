import { Outlet, useNavigate, useRouter } from '@tanstack/react-router'
import { ShortcutsDialog } from '../keyboard/ShortcutsDialog.tsx'
import { useShortcut } from '../keyboard/use-shortcut.ts'
import { RevisionNews } from '../revision/RevisionNews.tsx'
import styles from './layout.module.css'
import { Rail } from './Rail.tsx'
import { useFolding } from './use-folding.ts'

/** What surrounds every page. */
export function Root() {
  const { railFolds } = useFolding()
  const { state } = useRouter()
  const navigate = useNavigate()
  // On Explore itself, the field where paths start hears it.
  useShortcut('pathfinding', () => {
    if (state.location.pathname !== '/explore') void navigate({ to: '/explore' })
  })
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
