import { type PointerEvent, useState } from 'react'
import styles from './canvas.module.css'
import type { Point } from './inside.ts'

interface Props {
  /** Hears the corners of what was drawn, in pixels of the canvas. `add`: with Shift or Ctrl held. */
  readonly onDrawn: (corners: readonly Point[], add: boolean) => void
}

/** Lies over the canvas while something is to be drawn around. */
export function Lasso({ onDrawn }: Props) {
  const [corners, setCorners] = useState<readonly Point[]>([])
  const at = ({ nativeEvent: { offsetX: x, offsetY: y } }: PointerEvent): Point => ({ x, y })
  return (
    <svg
      className={styles.lasso}
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        setCorners([at(event)])
      }}
      onPointerMove={(event) => {
        if (corners.length > 0) setCorners([...corners, at(event)])
      }}
      onPointerUp={(event) => {
        onDrawn(corners, event.shiftKey || event.ctrlKey || event.metaKey)
        setCorners([])
      }}
      onPointerCancel={() => setCorners([])}
    >
      <polygon points={corners.map(({ x, y }) => `${x},${y}`).join(' ')} />
    </svg>
  )
}
