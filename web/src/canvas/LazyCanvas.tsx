import { lazy, Suspense, use } from 'react'
import { fetched } from '../api/fetched.ts'
import type { CanvasProps } from './Canvas.tsx'
import styles from './canvas.module.css'

const load = () => fetched(import('./Canvas.tsx'))
const Canvas = lazy(load)

// The canvas measures and draws text at once, with whatever face is there: it must wait for ours.
const faces = Promise.all(['400 12px', '600 12px'].map((face) => document.fonts.load(`${face} "Inter Variable"`)))

function Drawn(props: CanvasProps) {
  use(faces)
  return <Canvas {...props} />
}

/** The canvas, fetched when it is first shown; its place is kept meanwhile. */
export function LazyCanvas(props: CanvasProps) {
  // Beside the faces, not after them; where it fails, `lazy` says so.
  void load().catch(() => {})
  return (
    <Suspense fallback={<div className={styles.canvas} />}>
      <Drawn {...props} />
    </Suspense>
  )
}
