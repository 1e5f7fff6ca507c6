import type { ReactNode } from 'react'
import styles from './ui.module.css'

/** A titled part of a detail panel. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h3>{title}</h3>
      {children}
    </section>
  )
}
