import type { PathLineFragment } from '../__generated__/graphql.ts'
import { Miniature } from '../line/Miniature.tsx'
import { titleOf } from '../paths/path-words.ts'
import { countOf } from '../ui/format.ts'
import styles from './what-if.module.css'

interface Props {
  readonly title: string
  readonly paths: readonly PathLineFragment[]
  /** Of all, shown or not. */
  readonly count: number
  readonly side: 'opened' | 'closed'
}

/** Paths that a change closes, faded, or opens, standing out. */
export function ChangedPaths({ title, paths, count, side }: Props) {
  if (count === 0) return null
  return (
    <section className={styles.changedPaths} data-side={side}>
      <h2>
        {title} <span>{countOf(count, 'path')}</span>
      </h2>
      <ol>
        {paths.map((path) => (
          <li key={`${path.id} ${path.target.access}`}>
            <span className={styles.pathTitle}>{titleOf(path)}</span>
            <Miniature steps={path.steps} />
            <span className={styles.pathMeta}>{path.sentence}</span>
          </li>
        ))}
      </ol>
      {paths.length < count && <p className={styles.about}>Those that matter most of {count} are shown.</p>}
    </section>
  )
}
