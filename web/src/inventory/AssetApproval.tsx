import { useState } from 'react'
import { ApproveDocument, WithdrawApprovalDocument } from '../__generated__/graphql.ts'
import { request } from '../api/request.ts'
import { Button } from '../ui/Button.tsx'
import { formatDate, placeOf } from '../ui/format.ts'
import { Section } from '../ui/Section.tsx'
import { approvalWords } from './approval-words.ts'
import { ChangeOutcome } from './ChangeOutcome.tsx'
import styles from './inventory.module.css'
import type { AssetDetailed } from './inventory-queries.ts'
import { useChange } from './use-change.ts'

const empty = { owner: '', reason: '', until: '' }

/** What the approved lists say of it, and putting it on the operator's. Nothing for what such lists are not about. */
export function AssetApproval({ asset }: { readonly asset: AssetDetailed }) {
  const { approval, key } = asset
  const [entry, setEntry] = useState(empty)
  const approve = useChange(
    async () => {
      const { until, ...said } = entry
      const input = { asset: key, ...said, ...(until === '' ? {} : { until }) }
      return (await request(ApproveDocument, { input })).answer
    },
    () => setEntry(empty),
  )
  const withdraw = useChange(
    async () => (await request(WithdrawApprovalDocument, { asset: key })).answer,
    () => undefined,
  )
  if (approval === null) return null
  const of = (name: string) => asset.properties.find((property) => property.name === name)
  const decided = of('approved')?.evidence
  const until = of('approvedUntil')?.value
  const isUnapproved = approval === 'not_approved' || approval === 'expired'
  const change = (part: Partial<typeof empty>) => setEntry({ ...entry, ...part })
  return (
    <Section title="Approval">
      <p className={isUnapproved ? styles.unapproved : undefined}>
        {approvalWords[approval]}
        {typeof until === 'string' && `, until ${formatDate(until)}`}
      </p>
      {approval === 'no_list' && (
        <p className={styles.verb}>Nothing is called unapproved while there is no list. The first entry begins one.</p>
      )}
      {decided && (
        <p className={styles.verb}>
          {decided.note} <code>{placeOf(decided)}</code>
        </p>
      )}
      {decided?.source === 'operator' && approval !== 'not_approved' ? (
        <div className={styles.formActions}>
          <Button disabled={withdraw.isPending} onClick={() => withdraw.mutate(undefined)}>
            Withdraw approval
          </Button>
        </div>
      ) : (
        approval !== 'approved' && (
          <details>
            <summary>Approve it</summary>
            <form
              className={styles.form}
              onSubmit={(event) => {
                event.preventDefault()
                approve.mutate(undefined)
              }}
            >
              <label>
                Who answers for it
                <input
                  value={entry.owner}
                  required
                  maxLength={200}
                  onChange={(event) => change({ owner: event.currentTarget.value })}
                />
              </label>
              <label>
                Why it may be in use
                <input
                  value={entry.reason}
                  required
                  maxLength={2000}
                  onChange={(event) => change({ reason: event.currentTarget.value })}
                />
              </label>
              <label>
                Until (empty: for good)
                <input
                  type="date"
                  value={entry.until}
                  onChange={(event) => change({ until: event.currentTarget.value })}
                />
              </label>
              <div className={styles.formActions}>
                <Button type="submit" disabled={approve.isPending}>
                  Approve
                </Button>
              </div>
            </form>
          </details>
        )
      )}
      <ChangeOutcome change={approve} />
      <ChangeOutcome change={withdraw} />
    </Section>
  )
}
