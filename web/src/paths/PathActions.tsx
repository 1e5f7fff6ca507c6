import { Link, useNavigate } from '@tanstack/react-router'
import { ExportMenu } from '../export/ExportMenu.tsx'
import { useShortcut } from '../keyboard/use-shortcut.ts'
import { Button } from '../ui/Button.tsx'
import { CopyLink } from '../ui/CopyLink.tsx'
import ui from '../ui/ui.module.css'
import type { ShownPath } from './shown-path.ts'

/** What the page offers for the path that is shown. */
export function PathActions({ path, search }: ShownPath) {
  const navigate = useNavigate({ from: '/paths' })
  const { view, ...rest } = search
  const isTable = view === 'table'
  function toggle() {
    void navigate({ search: isTable ? rest : { ...rest, view: 'table' }, replace: true })
  }
  useShortcut('table', toggle)
  return (
    <>
      <CopyLink />
      <ExportMenu />
      <Button onClick={toggle}>{isTable ? 'Line' : 'Table'}</Button>
      <Link to="/blast" search={{ of: path.entry.asset.key, access: path.entry.access }} className={ui.button}>
        Blast radius
      </Link>
      <Link
        to="/what-if"
        search={{
          to: `${path.target.access}@${path.target.asset.key}`,
          ...(search.revision === undefined ? {} : { revision: search.revision }),
        }}
        className={ui.primary}
      >
        Try a change
      </Link>
    </>
  )
}
