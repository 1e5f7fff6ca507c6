import styles from './layout.module.css'

/** The mark, which is a line from a start to an end, and the name. */
export function Brand() {
  return (
    <div className={styles.brand}>
      <svg width="27" height="20" viewBox="0 0 27 20" fill="none" aria-hidden="true">
        <path d="M5 15 C9 15 9 4 13.5 4 S18 15 22.5 15" stroke="var(--hold)" strokeWidth="2.6" strokeLinecap="round" />
        <circle cx="4" cy="15" r="2.7" fill="var(--paper)" stroke="var(--ink)" strokeWidth="1.9" />
        <circle cx="23" cy="15" r="3" fill="var(--ink)" />
      </svg>
      Throughline
    </div>
  )
}
