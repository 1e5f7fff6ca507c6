import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import { Bone } from '../ui/Bone.tsx'
import { AssetRow } from './AssetRow.tsx'
import styles from './inventory.module.css'
import type { ListedAsset } from './inventory-queries.ts'
import type { InventorySearch } from './inventory-search.ts'
import { SortCell } from './SortCell.tsx'

interface Props {
  /** Those that are fetched; more come when the reader nears their end. */
  readonly assets: readonly ListedAsset[]
  readonly total: number | undefined
  readonly search: InventorySearch
  readonly onEnd: () => void
}

const rowHeight = 40

/** All assets in rows; only those in sight are on the page. */
export function AssetsTable({ assets, total, search, onEnd }: Props) {
  const scroller = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: assets.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  })
  const items = rows.getVirtualItems()
  const last = items.at(-1)?.index ?? 0
  useEffect(() => {
    if (assets.length > 0 && last >= assets.length - 20) onEnd()
  }, [last, assets.length, onEnd])
  const place = assets.findIndex(({ key }) => key === search.asset)
  useEffect(() => {
    if (place >= 0) rows.scrollToIndex(place, { align: 'auto' })
  }, [place, rows])
  return (
    <div ref={scroller} className={styles.scroller}>
      <div role="table" aria-label="Assets" aria-rowcount={total ?? -1}>
        <div role="row" className={styles.header}>
          <SortCell column="name" words="Name" search={search} />
          <SortCell column="kind" words="Kind" search={search} />
          <SortCell column="environment" words="Environment" search={search} wide />
          <SortCell column="sources" words="Sources" search={search} />
          <SortCell column="sensitivity" words="Sensitivity" search={search} number />
          <SortCell column="criticality" words="Criticality" search={search} number wide />
        </div>
        {total === undefined && Array.from({ length: 14 }, (_, index) => <LoadingRow key={index} index={index} />)}
        <div role="rowgroup" className={styles.rows} style={{ height: rows.getTotalSize() }}>
          {items.map(({ index, start }) => {
            const asset = assets[index]
            return asset && <AssetRow key={asset.key} asset={asset} search={search} index={index} top={start} />
          })}
        </div>
      </div>
    </div>
  )
}

function LoadingRow({ index }: { readonly index: number }) {
  return (
    <div role="row" className={styles.loadingRow}>
      <span role="cell">
        <Bone width={140 + ((index * 37) % 90)} />
      </span>
    </div>
  )
}
