import { useFullscreenElement, useLocalStorage } from '@mantine/hooks'
import { useState } from 'react'
import { useKinds } from '../icons/use-kinds.ts'
import { Button } from '../ui/Button.tsx'
import { type Column, DataTable, rowsWith } from '../ui/DataTable.tsx'
import { countOf } from '../ui/format.ts'
import tables from '../ui/table.module.css'
import { Choices } from './Choices.tsx'
import { lineColumns, stopColumns } from './columns.tsx'
import { lineRows } from './line-rows.ts'
import type { Scene } from './scene.ts'
import styles from './scene-tables.module.css'
import type { Explore } from './use-explore.ts'

/** All that the canvas says as two tables: its assets and its lines. They are searched together; which columns stand is kept. */
export function SceneTables({ scene, explore }: { readonly scene: Scene; readonly explore: Explore }) {
  const looks = useKinds()
  const [text, setText] = useState('')
  const [off, setOff] = useLocalStorage<readonly string[]>({ key: 'throughline-explore-columns', defaultValue: [] })
  const { ref, toggle, fullscreen } = useFullscreenElement()
  const ofStops = stopColumns(explore, looks)
  const ofLines = lineColumns(explore)
  const stops = scene.stops.flatMap((stop) => stop.assets.map((asset) => ({ asset, stop })))
  const foundStops = rowsWith(stops, ofStops, text)
  const foundLines = rowsWith(lineRows(scene), ofLines, text)
  const stands =
    (table: string) =>
    ({ id }: { readonly id: string }) =>
      !off.includes(`${table} ${id}`)
  return (
    <div ref={ref} className={styles.tables}>
      <div className={styles.tools} role="search" aria-label="In the table">
        <input
          type="search"
          aria-label="Find in the table"
          placeholder="Find in the table"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Choices
          label="Columns"
          legend="Columns that are shown"
          off={off}
          options={[...optional('assets', ofStops), ...optional('lines', ofLines)]}
          onToggle={(value) => setOff(off.includes(value) ? off.filter((one) => one !== value) : [...off, value])}
        />
        <Button onClick={() => void toggle()}>{fullscreen ? 'Leave full screen' : 'Full screen'}</Button>
        <span className={styles.found} role="status">
          {text.trim() !== '' &&
            `${countOf(foundStops.length, 'asset')} and ${countOf(foundLines.length, 'line')} with it`}
        </span>
      </div>
      <div className={tables.scroller}>
        <DataTable
          label="Assets of the canvas"
          rows={foundStops}
          columns={ofStops.filter(stands('assets'))}
          rowKey={({ asset }) => asset.key}
          isCurrent={({ asset }) => explore.search.chosen?.includes(asset.key) ?? false}
        />
        {scene.lines.length > 0 && (
          <DataTable
            label="Lines of the canvas"
            rows={foundLines}
            columns={ofLines.filter(stands('lines'))}
            rowKey={({ line }) => line.id}
            isCurrent={({ line }) => line.id === explore.search.line}
          />
        )}
      </div>
    </div>
  )
}

/** All but what a row cannot do without. */
function optional<Row>(table: string, columns: readonly Column<Row>[]) {
  return columns
    .filter(({ id }) => !['chosen', 'name', 'what'].includes(id))
    .map(({ id, words }) => ({
      value: `${table} ${id}`,
      words: `${table === 'assets' ? 'Assets' : 'Lines'}: ${words}`,
    }))
}
