import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Frame } from '../layout/Frame.tsx'
import { Bone } from '../ui/Bone.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { countOf } from '../ui/format.ts'
import { PageHead } from '../ui/PageHead.tsx'
import tables from '../ui/table.module.css'
import { ApprovalsTable } from './ApprovalsTable.tsx'
import { OverridesTable } from './OverridesTable.tsx'
import styles from './rulings.module.css'
import { rulingsQuery } from './rulings-queries.ts'

/** What people rule over the sources: every override and every approval, to be taken back where the service keeps it. */
export function RulingsPage() {
  const query = useQuery(rulingsQuery)
  const { overrides = [], approvals = [] } = query.data ?? {}
  return (
    <Frame title="Rulings">
      <PageHead title="Rulings" busy={query.isFetching}>
        {query.data && [countOf(overrides.length, 'override'), countOf(approvals.length, 'approval')].join(' · ')}
      </PageHead>
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      <div className={tables.scroller}>
        {query.isPending && <Loading />}
        {query.data && overrides.length + approvals.length === 0 && (
          <EmptyState title="Nobody ruled anything.">
            <p>Properties are as the sources have them, and there is no approved list.</p>
            <p>
              An asset’s panel in the <Link to="/inventory">inventory</Link> overrides its properties and approves it.
            </p>
          </EmptyState>
        )}
        {overrides.length > 0 && (
          <section className={styles.part}>
            <h2>Overrides</h2>
            <OverridesTable overrides={overrides} />
          </section>
        )}
        {approvals.length > 0 && (
          <section className={styles.part}>
            <h2>Approved lists</h2>
            <ApprovalsTable approvals={approvals} />
          </section>
        )}
      </div>
    </Frame>
  )
}

function Loading() {
  return (
    <div className={styles.loading} aria-busy="true">
      {Array.from({ length: 5 }, (_, index) => (
        <p key={index}>
          <Bone width={160 + ((index * 53) % 120)} height={21} />
        </p>
      ))}
    </div>
  )
}
