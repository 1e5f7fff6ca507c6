import type { PathsAnswer } from '../paths/paths-queries.ts'
import { gapWords, nothingWords } from '../revision/searched.ts'
import styles from './explore.module.css'
import type { ExploreSearch } from './explore-search.ts'

interface Props {
  readonly search: ExploreSearch
  readonly answer: PathsAnswer
  readonly nameOf: (key: string) => string
}

/** No path between the ends: how far that can be said. */
export function NoPathNote({ search, answer }: Props) {
  const gaps = gapWords(answer.gaps)
  const narrowed = [search.rules, search.kinds, search.environments, search.confirmed].some((one) => one !== undefined)
  return (
    <div className={styles.noPath} role="status">
      <p className={styles.noPathTitle}>{nothingWords(answer)}</p>
      {narrowed && <p>Some rules, kinds or environments are ruled out above; without that there may be one.</p>}
      {gaps !== undefined && <p>Not read: {gaps}.</p>}
    </div>
  )
}
