import { countOf } from '../ui/format.ts'
import styles from './what-if.module.css'

/** What the lines of the picture mean: told by form, and by colour beside it. @param left elements that are not drawn */
export function ChangedLegend({ left }: { readonly left: number }) {
  return (
    <p className={styles.changedLegend}>
      <span>
        <svg width="34" height="14" aria-hidden="true" className={styles.closedStroke}>
          <path d="M1 7H33M17 2V12" />
        </svg>
        closes
      </span>
      <span>
        <svg width="34" height="14" aria-hidden="true" className={styles.openedStroke}>
          <path d="M1 7H33" />
          <path d="M1 7H33" />
        </svg>
        opens
      </span>
      <span>
        <svg width="34" height="14" aria-hidden="true" className={styles.keptStroke}>
          <path d="M1 7H33" />
        </svg>
        on both
      </span>
      {left > 0 && <span>{countOf(left, 'element is', 'elements are')} not drawn; the lists below have them.</span>}
    </p>
  )
}
