import { placeOf } from '../ui/format.ts'
import styles from './rulings.module.css'
import type { ListedOverride } from './rulings-queries.ts'

/** Why somebody ruled so, who and when, and where it stands. */
export function SaidBy({ evidence }: { readonly evidence: ListedOverride['evidence'] }) {
  return (
    <>
      {evidence.note}
      <div className={styles.quiet}>
        {[evidence.author, evidence.observedAt.slice(0, 10), placeOf(evidence)].filter(Boolean).join(' · ')}
      </div>
    </>
  )
}
