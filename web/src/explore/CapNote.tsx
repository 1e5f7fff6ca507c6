import { Button } from '../ui/Button.tsx'
import { countOf, formatCount } from '../ui/format.ts'
import styles from './explore.module.css'
import { cap } from './explore-search.ts'
import type { Scene } from './scene.ts'
import type { Explore } from './use-explore.ts'

interface Props {
  readonly scene: Scene
  readonly explore: Explore
  readonly isTable: boolean
}

/** Says what the canvas leaves out, and offers more of it: it is never silently partial. */
export function CapNote({ scene, explore, isTable }: Props) {
  if (scene.left === 0) return null
  const { search, go } = explore
  if (isTable && search.view === undefined) {
    return (
      <p className={styles.capNote} role="status">
        More than {formatCount(cap.table)} elements: the table is shown first, with the first {formatCount(cap.usual)}.
        <Button onClick={() => go({ ...search, view: 'canvas' })}>Draw them</Button>
      </p>
    )
  }
  const most = search.most ?? cap.usual
  const next = Math.min(cap.most, most + cap.step)
  return (
    <p className={styles.capNote} role="status">
      {countOf(scene.left, 'element is', 'elements are')} not shown: {formatCount(most)} are drawn at the most.
      {most < cap.most ? (
        <Button onClick={() => go({ ...search, most: next })}>Show up to {formatCount(next)}</Button>
      ) : (
        ' Narrow it by the legend or draw kinds as one.'
      )}
    </p>
  )
}
