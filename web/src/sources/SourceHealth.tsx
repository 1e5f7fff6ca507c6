import { formatAgo, formatCount } from '../ui/format.ts'
import panel from '../ui/panel.module.css'
import { Section } from '../ui/Section.tsx'
import { StaleMark } from '../ui/StaleMark.tsx'
import { useNow } from '../ui/use-now.ts'
import { openFailure, spanWords } from './health-words.ts'
import styles from './sources.module.css'
import type { ListedSource } from './sources-queries.ts'

/** How a source does: when it was read, whether that is too long ago, what is missing, and why the last try failed. */
export function SourceHealth({ source }: { readonly source: ListedSource }) {
  const now = useNow()
  const { lastReadAt, lastCompleteAt, stale, maxAgeSeconds, refused } = source
  const failure = openFailure(source)
  return (
    <Section title="Health">
      <dl className={panel.facts}>
        <div>
          <dt>Last read</dt>
          <dd>
            {lastReadAt === null ? <span className={styles.warning}>never</span> : formatAgo(lastReadAt, now)}{' '}
            <StaleMark stale={stale} />
            {stale && <span className={styles.quiet}> older than {spanWords(maxAgeSeconds)}: it may be long gone</span>}
          </dd>
        </div>
        <div>
          <dt>Complete</dt>
          <dd>
            {lastCompleteAt === null ? <span className={styles.warning}>never</span> : formatAgo(lastCompleteAt, now)}
          </dd>
        </div>
        <div>
          <dt>Refused</dt>
          <dd>{refused > 0 ? <span className={styles.warning}>{formatCount(refused)} records</span> : 'none'}</dd>
        </div>
        {failure !== null && (
          <div>
            <dt>Failed</dt>
            <dd className={styles.warning}>
              {formatAgo(failure.at, now)}: {failure.reason}
            </dd>
          </div>
        )}
      </dl>
    </Section>
  )
}
