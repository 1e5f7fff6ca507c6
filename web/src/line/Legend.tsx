import { lineForms } from './form-of-access.ts'
import { LineStroke } from './LineStroke.tsx'
import styles from './line.module.css'

/** What the forms of the line mean. `withCut`: a change that closes the chosen step is marked on the canvas. */
export function Legend({ withCut = false }: { readonly withCut?: boolean }) {
  return (
    <div className={styles.legend}>
      <span className={styles.legendTitle}>How firmly the attacker holds it</span>
      {lineForms.map(({ form, words }) => (
        <span key={form}>
          <svg width="40" height="16" aria-hidden="true">
            <LineStroke from={1} to={39} y={8} form={form} />
          </svg>
          {words}
        </span>
      ))}
      {withCut && <span className={styles.legendCut}>⊗ one change that closes it</span>}
    </div>
  )
}
