import { useMemo } from 'react'
import { LineStroke } from './LineStroke.tsx'
import styles from './line.module.css'
import { miniatureOf, miniatureSize } from './miniature.ts'
import type { LineStep } from './stations.ts'

/** A path as a line 14 pixels high. Decoration: what it says stands in words beside it. */
export function Miniature({ steps }: { readonly steps: readonly LineStep[] }) {
  const { stops, lines, y } = useMemo(() => miniatureOf(steps), [steps])
  return (
    <svg className={styles.miniature} {...miniatureSize} aria-hidden="true">
      {lines.map((line) => (
        <LineStroke key={line.from} {...line} y={y} />
      ))}
      {stops.map((stop) => (
        <circle key={stop.x} className={styles[stop.role]} cx={stop.x} cy={y} r={stop.radius} />
      ))}
    </svg>
  )
}
