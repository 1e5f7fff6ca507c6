import type { ReactNode } from 'react'
import styles from './ui.module.css'

interface Props {
  readonly title: string
  readonly children?: ReactNode
}

/** Says that there is nothing, and what to do about it. */
export function EmptyState({ title, children }: Props) {
  return (
    <div className={styles.state}>
      <p className={styles.stateTitle}>{title}</p>
      {children}
    </div>
  )
}
