import styles from './overview.module.css'
import type { OverviewAnswer } from './overview-queries.ts'

/** How many of how many, in words and as a line. */
export function ShareBar({ share: { count, of } }: { readonly share: OverviewAnswer['exposedTargets'] }) {
  return (
    <span className={styles.share}>
      <svg width="96" height="8" aria-hidden="true">
        <line x1="1" x2="95" y1="4" y2="4" className={styles.shareAll} />
        {count > 0 && (
          <line x1="1" x2={1 + (94 * count) / Math.max(1, of)} y1="4" y2="4" className={styles.shareHeld} />
        )}
      </svg>
      {count} of {of}
    </span>
  )
}
