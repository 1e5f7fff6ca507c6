import { useNavigate } from '@tanstack/react-router'
import { ExportMenu } from '../export/ExportMenu.tsx'
import { useShortcut } from '../keyboard/use-shortcut.ts'
import { without } from '../search/without.ts'
import { Button } from '../ui/Button.tsx'
import { CopyLink } from '../ui/CopyLink.tsx'
import type { BlastSearch } from './blast-search.ts'

/** What the page offers for the radius that is shown. */
export function BlastActions({ search }: { readonly search: BlastSearch }) {
  const navigate = useNavigate({ from: '/blast' })
  const isTable = search.view === 'table'
  function toggle() {
    void navigate({ search: isTable ? without(search, 'view') : { ...search, view: 'table' }, replace: true })
  }
  useShortcut('table', toggle)
  useShortcut('close', () => {
    if (search.chosen !== undefined) void navigate({ search: without(search, 'chosen'), replace: true })
  })
  return (
    <>
      <CopyLink />
      <ExportMenu />
      <Button onClick={toggle}>{isTable ? 'Canvas' : 'Table'}</Button>
    </>
  )
}
