import { Link } from '@tanstack/react-router'
import { KindIcon } from '../icons/KindIcon.tsx'
import { useKind } from '../icons/use-kinds.ts'
import { StaleMark } from '../ui/StaleMark.tsx'
import { approvalWords } from './approval-words.ts'
import styles from './inventory.module.css'
import type { ListedAsset } from './inventory-queries.ts'
import type { InventorySearch } from './inventory-search.ts'

interface Props {
  readonly asset: ListedAsset
  readonly search: InventorySearch
  readonly index: number
  /** Pixels from the top of the rows. */
  readonly top: number
}

/** One asset in the table. */
export function AssetRow({ asset, search, index, top }: Props) {
  const { label } = useKind(asset.kind)
  return (
    <div
      role="row"
      className={styles.row}
      aria-rowindex={index + 1}
      data-chosen={asset.key === search.asset}
      style={{ transform: `translateY(${top}px)` }}
    >
      <span role="cell" className={styles.name}>
        <KindIcon kind={asset.kind} />
        <Link to="/inventory" search={{ ...search, asset: asset.key }} title={asset.key} replace>
          {asset.name}
        </Link>
        <StaleMark stale={asset.stale} />
      </span>
      <span role="cell">
        {label}
        {(asset.approval === 'not_approved' || asset.approval === 'expired') && (
          <span className={styles.unapproved}> · {approvalWords[asset.approval]}</span>
        )}
      </span>
      <span role="cell" className={styles.wide}>
        {asset.environment}
      </span>
      <span role="cell">{asset.sources.join(', ')}</span>
      <span role="cell" className={styles.number}>
        {asset.sensitivity}
      </span>
      <span role="cell" className={`${styles.number} ${styles.wide}`}>
        {asset.criticality === 0 ? '' : asset.criticality}
      </span>
    </div>
  )
}
