import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { KindIcon } from '../icons/KindIcon.tsx'
import { useKind } from '../icons/use-kinds.ts'
import { Bone } from '../ui/Bone.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { EvidenceBox } from '../ui/EvidenceBox.tsx'
import panel from '../ui/panel.module.css'
import { Section } from '../ui/Section.tsx'
import { StaleMark } from '../ui/StaleMark.tsx'
import { AssetApproval } from './AssetApproval.tsx'
import { AssetClass } from './AssetClass.tsx'
import { AssetProperties } from './AssetProperties.tsx'
import { AssetRelations } from './AssetRelations.tsx'
import styles from './inventory.module.css'
import { type AssetDetailed, assetQuery } from './inventory-queries.ts'
import { Overrides } from './Overrides.tsx'

interface Props {
  /** Its key. */
  readonly asset: string
  /** What the page offers for it, below its name. */
  readonly children?: ReactNode
}

/** One asset in full. */
export function AssetPanel({ asset: key, children }: Props) {
  const query = useQuery(assetQuery(key))
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />
  if (query.isPending) {
    return (
      <div className={panel.panel}>
        <Bone width={90} />
        <h2 className={panel.panelTitle}>
          <Bone width={220} height={18} />
        </h2>
      </div>
    )
  }
  if (query.data === null) {
    return (
      <EmptyState title="No such asset.">
        <p>
          No source knows <code>{key}</code> any more.
        </p>
      </EmptyState>
    )
  }
  return <Detail asset={query.data}>{children}</Detail>
}

function Detail({ asset, children }: { readonly asset: AssetDetailed; readonly children: ReactNode }) {
  const { label } = useKind(asset.kind)
  return (
    <div className={panel.panel}>
      <p className={styles.kind}>
        <KindIcon kind={asset.kind} /> {label}
      </p>
      <h2 className={panel.panelTitle}>{asset.name}</h2>
      <code className={styles.key}>{asset.key}</code>
      {asset.stale && (
        <p>
          <StaleMark stale /> Only {asset.sources.join(', ')} {asset.sources.length > 1 ? 'state' : 'states'} it, not
          read for longer than allowed. It may be long gone.
        </p>
      )}
      <p className={styles.ways}>
        <Link to="/blast" search={{ of: asset.key }}>
          What it reaches
        </Link>
        <Link to="/blast" search={{ of: asset.key, direction: 'inward' }}>
          What reaches it
        </Link>
      </p>
      {children}
      <AssetClass asset={asset} />
      <AssetApproval asset={asset} />
      <AssetProperties asset={asset} />
      <Overrides asset={asset} />
      <AssetRelations title="Leads to" relations={asset.outward} far="to" />
      <AssetRelations title="Led to from" relations={asset.inward} far="from" />
      {asset.evidence.length > 0 && (
        <Section title="Evidence">
          <EvidenceBox evidence={asset.evidence} basis={asset.evidence[0]?.basis ?? 'declared'}>
            Stated by {asset.sources.join(', ')}
          </EvidenceBox>
        </Section>
      )}
    </div>
  )
}
