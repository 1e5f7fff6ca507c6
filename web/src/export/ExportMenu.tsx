import { Menu } from '@mantine/core'
import { useState } from 'react'
import { readPalette } from '../canvas/palette.ts'
import { shownPicture } from '../canvas/shown-picture.ts'
import { useKinds } from '../icons/use-kinds.ts'
import { Button } from '../ui/Button.tsx'
import { csvOf } from './csv.ts'
import { download } from './download.ts'
import type { Exported } from './exported.ts'
import { graphmlOf } from './graphml.ts'
import { jsonOf } from './json.ts'
import { offeredNow } from './offered.ts'
import { svgOf } from './svg.ts'

/** What is shown as a file: picture, table or graph; or on paper. */
export function ExportMenu() {
  const looks = useKinds()
  const [drawn, setDrawn] = useState(false)
  function save(ending: string, type: string, write: (exported: Exported) => string) {
    const exported = offeredNow()
    if (exported !== undefined) download(`${exported.name}.${ending}`, new Blob([write(exported)], { type }))
  }
  function saveSvg() {
    const tints = [...looks.values()].map(({ tint }) => tint)
    save('svg', 'image/svg+xml', ({ drawing, title }) =>
      svgOf(drawing, readPalette(document.documentElement, tints), title),
    )
  }
  async function savePng() {
    const picture = await shownPicture()?.()
    const exported = offeredNow()
    if (picture !== undefined && exported !== undefined) download(`${exported.name}.png`, picture)
  }
  return (
    <Menu position="bottom-end" withinPortal={false} onOpen={() => setDrawn(shownPicture() !== undefined)}>
      <Menu.Target>
        <Button>Export</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>The picture</Menu.Label>
        <Menu.Item disabled={!drawn} title={drawn ? undefined : 'Of the canvas only'} onClick={() => void savePng()}>
          PNG
        </Menu.Item>
        <Menu.Item onClick={saveSvg}>SVG</Menu.Item>
        <Menu.Label>What it says</Menu.Label>
        <Menu.Item onClick={() => save('csv', 'text/csv', ({ nodes }) => csvOf(nodes))}>CSV: assets</Menu.Item>
        <Menu.Item onClick={() => save('lines.csv', 'text/csv', ({ edges }) => csvOf(edges))}>CSV: lines</Menu.Item>
        <Menu.Item onClick={() => save('json', 'application/json', jsonOf)}>JSON</Menu.Item>
        <Menu.Item onClick={() => save('graphml', 'application/graphml+xml', graphmlOf)}>GraphML</Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => window.print()}>Print</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
