import type { ReactNode } from 'react'
import styles from './page.module.css'

interface Props {
  readonly title: string
  /** Honesty in the frame: how much there is, of which revision. */
  readonly children?: ReactNode
  readonly chips?: ReactNode
  /** A field at the right. */
  readonly aside?: ReactNode
  readonly busy?: boolean
}

/** The head of a page: its title, what it shows, and its filters. */
export function PageHead({ title, children, chips, aside, busy = false }: Props) {
  return (
    <div className={styles.head} aria-busy={busy}>
      <div className={styles.main}>
        <h1>{title}</h1>
        <div className={styles.meta}>{children}</div>
        {chips && <div className={styles.chips}>{chips}</div>}
      </div>
      {aside && <div className={styles.aside}>{aside}</div>}
    </div>
  )
}
