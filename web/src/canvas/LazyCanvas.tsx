import { lazy, Suspense, use } from 'react'
import type { CanvasProps } from './Canvas.tsx'
import styles from './canvas.module.css'

const Canvas = lazy(() => import('./Canvas.tsx'))

// The canvas measures and draws text at once, with whatever face is there: it must wait for ours.
const faces = Promise.all(['400 12px', '600 12px'].map((face) => document.fonts.load(`${face} "Inter Variable"`)))

function Drawn(props: CanvasProps) {
  use(faces)
  return <Canvas {...props} />
}

/** The canvas, fetched when it is first shown; its place is kept meanwhile. */
export function LazyCanvas(props: CanvasProps) {
  return (
    <Suspense fallback={<div className={styles.canvas} />}>
      <Drawn {...props} />
    </Suspense>
  )
}
