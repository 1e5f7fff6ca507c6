import { Miniature } from '../line/Miniature.tsx'
import { titleOf } from '../paths/path-words.ts'
import { SearchedLine } from '../revision/SearchedLine.tsx'
import { countOf, placeOf } from '../ui/format.ts'
import sentences from '../ui/sentence.module.css'
import { causeWords } from './cause-words.ts'
import styles from './revisions.module.css'
import type { ChangedPath, DiffAnswer } from './revisions-queries.ts'

/** What opened and closed between two revisions: each path with the facts that did it. */
export function DiffView({ answer }: { readonly answer: DiffAnswer }) {
  const { before, after, openedCount, closedCount } = answer
  const nothing = openedCount + closedCount === 0
  return (
    <div className={styles.diff}>
      <p className={sentences.sentence}>
        {nothing ? (
          'No path opened, and none closed.'
        ) : (
          <>
            <span className={styles.opens}>{countOf(openedCount, 'path')} opened</span>,{' '}
            <span className={styles.closes}>{closedCount} closed</span>
            {` since revision ${before.revision.number}.`}
          </>
        )}
        <span className={sentences.sentenceAside}>{` ${countOf(before.paths, 'pair')} then, ${after.paths} now.`}</span>
      </p>
      <div className={styles.frame}>
        <SearchedLine
          frame={{ ...answer, revision: after.revision }}
          shown={after.paths}
          total={after.paths}
          counted={['pair', 'pairs']}
        />
      </div>
      <Changed title="Opened" side="opened" paths={answer.opened} count={openedCount} />
      <Changed title="Closed" side="closed" paths={answer.closed} count={closedCount} />
    </div>
  )
}

interface ChangedProps {
  readonly title: string
  readonly side: 'opened' | 'closed'
  readonly paths: readonly ChangedPath[]
  readonly count: number
}

function Changed({ title, side, paths, count }: ChangedProps) {
  if (count === 0) return null
  return (
    <section className={styles.changed} data-side={side}>
      <h2>
        {title} <span>{countOf(count, 'path')}</span>
      </h2>
      <ol>
        {paths.map(({ path, causes }) => (
          <li key={`${path.id} ${path.target.access}`}>
            <span className={styles.title}>{titleOf(path)}</span>
            <Miniature steps={path.steps} />
            <ul>
              {causes.map((cause) => (
                <li key={`${cause.of} ${cause.property}`}>
                  because {causeWords(cause)}
                  <code>{placeOf(cause.evidence)}</code>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {paths.length < count && <p className={styles.meta}>Those that matter most are shown.</p>}
    </section>
  )
}
