import type { PathsAnswer } from '../paths/paths-queries.ts'
import { gapWords, nothingWords } from '../revision/searched.ts'
import styles from './explore.module.css'
import type { ExploreSearch } from './explore-search.ts'
import { WhyNoPath } from './WhyNoPath.tsx'

interface Props {
  readonly search: ExploreSearch
  readonly answer: PathsAnswer
}

/** No path between the ends: how far that can be said, and what the nearest rule lacks. */
export function NoPathNote({ search, answer }: Props) {
  const gaps = gapWords(answer.gaps)
  const narrowed = [search.rules, search.kinds, search.environments, search.confirmed].some((one) => one !== undefined)
  const [from, to] = [search.from?.[0], search.to?.[0]]
  return (
    <div className={styles.noPath} role="status">
      <p className={styles.noPathTitle}>{nothingWords(answer)}</p>
      {narrowed && <p>Some rules, kinds or environments are ruled out above; without that there may be one.</p>}
      {gaps !== undefined && <p>Not read: {gaps}.</p>}
      {from !== undefined && to !== undefined ? (
        <WhyNoPath from={from} to={to} revision={answer.revision.number} />
      ) : (
        <p>Name one asset to start from and one to end at: then what is missing between them is named here.</p>
      )}
    </div>
  )
}
