import { Redo2, Undo2 } from 'lucide-react'
import { ExportMenu } from '../export/ExportMenu.tsx'
import { useShortcut } from '../keyboard/use-shortcut.ts'
import { Button } from '../ui/Button.tsx'
import { CopyLink } from '../ui/CopyLink.tsx'
import { isEmpty } from './explore-search.ts'
import { keepLayout } from './kept-layout.ts'
import type { Explore } from './use-explore.ts'
import type { Places } from './use-places.ts'

interface Props {
  readonly explore: Explore
  readonly layout: Places['layout']
  /** The revision that is shown: the link names it, so that it stays true. */
  readonly revision: number | undefined
  /** Lays all out again. */
  readonly onLayout: () => void
  readonly isTable: boolean
}

/** What the page offers for the canvas. */
export function ExploreActions({ explore, layout, revision, onLayout, isTable }: Props) {
  const { search, go } = explore
  function toggle() {
    go({ ...search, view: isTable ? 'canvas' : 'table' })
  }
  useShortcut('table', toggle)
  return (
    <>
      <Button aria-label="Undo" title="Undo" disabled={explore.undo === undefined} onClick={explore.undo}>
        <Undo2 size={15} aria-hidden="true" />
      </Button>
      <Button aria-label="Redo" title="Redo" disabled={explore.redo === undefined} onClick={explore.redo}>
        <Redo2 size={15} aria-hidden="true" />
      </Button>
      <Button
        title={layout === 'layered' ? 'Lay out as a neighbourhood' : 'Lay out from left to right'}
        onClick={() => {
          const other = layout === 'layered' ? 'force' : 'layered'
          onLayout()
          keepLayout(other)
          go({ ...search, layout: other })
        }}
      >
        {layout === 'layered' ? 'Layered' : 'By forces'}
      </Button>
      <CopyLink {...(revision === undefined ? {} : { revision })} />
      {!isEmpty(search) && <ExportMenu />}
      <Button onClick={toggle}>{isTable ? 'Canvas' : 'Table'}</Button>
    </>
  )
}
