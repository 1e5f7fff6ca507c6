import styles from './ui.module.css'

/** Says of a fact that only sources state it that were not read for too long. Nothing where that is not so. */
export function StaleMark({ stale }: { readonly stale: boolean }) {
  if (!stale) return null
  return (
    <span className={styles.stale} title="Its sources were not read for longer than they may be: it may be long gone.">
      stale
    </span>
  )
}
