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
  /** The revision whose asset is shown; absent: the current one. What an older one says can be changed no more. */
  readonly revision?: number | undefined
  /** What the page offers for it, below its name. */
  readonly children?: ReactNode
}

/** One asset in full. */
export function AssetPanel({ asset: key, revision, children }: Props) {
  const query = useQuery(assetQuery(key, revision))
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
          {revision === undefined ? 'No source knows' : `Revision ${revision} does not have`} <code>{key}</code>
          {revision === undefined ? ' any more.' : '.'}
        </p>
      </EmptyState>
    )
  }
  return (
    <Detail asset={query.data} revision={revision}>
      {children}
    </Detail>
  )
}

interface DetailProps extends Pick<Props, 'revision' | 'children'> {
  readonly asset: AssetDetailed
}

function Detail({ asset, revision, children }: DetailProps) {
  const { label } = useKind(asset.kind)
  const at = revision === undefined ? {} : { revision }
  return (
    <div className={panel.panel}>
      <p className={styles.kind}>
        <KindIcon kind={asset.kind} /> {label}
      </p>
      <h2 className={panel.panelTitle}>{asset.name}</h2>
      <code className={styles.key}>{asset.key}</code>
      {revision !== undefined && <p className={panel.quiet}>As revision {revision} has it.</p>}
      {asset.stale && (
        <p>
          <StaleMark stale /> Only {asset.sources.join(', ')} {asset.sources.length > 1 ? 'state' : 'states'} it, not
          read for longer than allowed. It may be long gone.
        </p>
      )}
      <p className={styles.ways}>
        <Link to="/blast" search={{ of: asset.key, ...at }}>
          What it reaches
        </Link>
        <Link to="/blast" search={{ of: asset.key, direction: 'inward', ...at }}>
          What reaches it
        </Link>
      </p>
      {children}
      <AssetClass asset={asset} />
      {revision === undefined && <AssetApproval asset={asset} />}
      <AssetProperties asset={asset} />
      {revision === undefined && <Overrides asset={asset} />}
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
