import { Link } from '@tanstack/react-router'
import type { Ref } from 'react'
import { Miniature } from '../line/Miniature.tsx'
import { without } from '../search/without.ts'
import { countOf } from '../ui/format.ts'
import { throughOf, titleOf } from './path-words.ts'
import styles from './paths.module.css'
import type { ListedPath } from './paths-queries.ts'
import type { PathsSearch } from './paths-search.ts'

interface Props {
  readonly path: ListedPath
  readonly search: PathsSearch
  readonly shown: boolean
  /** Pixels from the top of the list. */
  readonly top: number
  readonly index: number
  /** Measures the row. */
  readonly ref: Ref<HTMLLIElement>
}

/** One path in the list: a link, so that it can be opened beside, copied and shared. */
export function PathRow({ path, search, shown, top, index, ref }: Props) {
  const through = throughOf(path)
  const meta = [
    countOf(path.hops, 'step'),
    path.confirmed ? 'confirmed' : 'candidate',
    ...(through === undefined ? [] : [`through ${through}`]),
  ]
  return (
    <li ref={ref} data-index={index} className={styles.row} style={{ transform: `translateY(${top}px)` }}>
      <Link
        to="/paths"
        search={{ ...without(search, 'step'), path: path.id }}
        aria-current={shown ? 'true' : undefined}
        activeProps={{}}
      >
        <span className={styles.rowTitle}>{titleOf(path)}</span>
        <span className={styles.rowMeta}>{meta.join(' · ')}</span>
        <Miniature steps={path.steps} />
      </Link>
    </li>
  )
}
