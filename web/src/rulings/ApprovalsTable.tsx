import { Link } from '@tanstack/react-router'
import { WithdrawApprovalDocument } from '../__generated__/graphql.ts'
import { request } from '../api/request.ts'
import { ChangeOutcome } from '../inventory/ChangeOutcome.tsx'
import { useChange } from '../inventory/use-change.ts'
import { Button } from '../ui/Button.tsx'
import { formatDate } from '../ui/format.ts'
import tables from '../ui/table.module.css'
import styles from './rulings.module.css'
import type { ListedApproval } from './rulings-queries.ts'
import { SaidBy } from './SaidBy.tsx'

/** Every entry of the approved lists; those of the service's own list can be withdrawn. */
export function ApprovalsTable({ approvals }: { readonly approvals: readonly ListedApproval[] }) {
  const withdraw = useChange(
    async (asset: string) => (await request(WithdrawApprovalDocument, { asset })).answer,
    () => undefined,
  )
  return (
    <>
      <ChangeOutcome change={withdraw} />
      <table className={tables.table} aria-label="Approved lists">
        <thead>
          <tr>
            <th scope="col">What is approved</th>
            <th scope="col">Until</th>
            <th scope="col">Who answers for it, and why</th>
            <th scope="col">Taken back</th>
          </tr>
        </thead>
        <tbody>
          {approvals.map(({ pattern, asset, until, removable, evidence }) => (
            <tr key={`${pattern} ${evidence.file}`}>
              <td className="mono">
                {asset === null ? (
                  pattern
                ) : (
                  <Link to="/inventory" search={{ asset }}>
                    {asset}
                  </Link>
                )}
              </td>
              <td>{until === null ? 'for good' : formatDate(until)}</td>
              <td>
                <SaidBy evidence={evidence} />
              </td>
              <td>
                {removable && asset !== null ? (
                  <Button
                    disabled={withdraw.isPending}
                    aria-label={`Withdraw the approval of ${asset}`}
                    onClick={() => withdraw.mutate(asset)}
                  >
                    Withdraw
                  </Button>
                ) : (
                  <span className={styles.quiet}>in its file</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
