import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { csvOf } from '../export/csv.ts'
import { download } from '../export/download.ts'
import { Bone } from '../ui/Bone.tsx'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { countOf, formatCount } from '../ui/format.ts'
import { exportedRows } from './cells.ts'
import styles from './queries.module.css'
import { type Asked, type QueryAnswer, type QueryRefusal, runQuery } from './queries-queries.ts'
import { ResultTable } from './ResultTable.tsx'

/** Assets that are put on the canvas at once. */
const mostOnCanvas = 300

/** What a run yields: rows, none, a refusal with its place, or an error. */
export function Result({ asked, name }: { readonly asked: Asked; readonly name: string }) {
  const query = useQuery(runQuery(asked))
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />
  if (query.data === undefined)
    return (
      <div className={styles.loading} aria-busy="true">
        <Bone width={220} height={20} />
        <Bone width={420} height={20} />
      </div>
    )
  if (query.data.__typename === 'QueryRefusal') return <Refused refusal={query.data} />
  return <Found answer={query.data} name={name} />
}

function Refused({ refusal: { message, place } }: { readonly refusal: QueryRefusal }) {
  return (
    <div className={styles.refused} role="alert">
      <p>The query was not run to its end.</p>
      <p>
        {message}
        {place !== null && ` Line ${place.line}, column ${place.column}.`}
      </p>
    </div>
  )
}

const units = { rows: 'rows', size: 'characters', time: 'milliseconds' }

function Found({ answer, name }: { readonly answer: QueryAnswer; readonly name: string }) {
  const { revision, publishing, rows, bounded } = answer
  const assets = [...new Set(rows.flatMap((row) => row.assets))]
  const file = name.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-') || 'query'
  function saveJson() {
    const { columns } = answer
    const content = { revision, publishing, bounded, columns, rows }
    download(`${file}.json`, new Blob([`${JSON.stringify(content, null, 2)}\n`], { type: 'application/json' }))
  }
  return (
    <>
      <div className={styles.found} role="status">
        <p>
          {rows.length === 0 ? 'No row' : countOf(rows.length, 'row')} · revision {revision}
          {bounded === null && ' · whole'}
          {bounded !== null && (
            <span className={styles.bounded}>
              {' '}
              · cut short at {formatCount(bounded.limit)} {units[bounded.by as keyof typeof units] ?? bounded.by}
            </span>
          )}
          {publishing !== null && (
            <span className={styles.bounded}>
              {' '}
              · revision {publishing} was being published: parts may be of it already
            </span>
          )}
        </p>
        {rows.length > 0 && (
          <div className={styles.actions}>
            {assets.length > 0 && (
              <Link to="/explore" search={{ show: assets.slice(0, mostOnCanvas) }} className={styles.link}>
                Open on the canvas
                {assets.length > mostOnCanvas && ` (first ${mostOnCanvas} of ${formatCount(assets.length)})`}
              </Link>
            )}
            <Button
              onClick={() => download(`${file}.csv`, new Blob([csvOf(exportedRows(answer))], { type: 'text/csv' }))}
            >
              CSV
            </Button>
            <Button onClick={saveJson}>JSON</Button>
          </div>
        )}
      </div>
      {rows.length === 0 ? (
        <EmptyState
          title={bounded === null ? 'Nothing in the estate is so.' : 'Nothing was found before it was cut short.'}
        />
      ) : (
        <ResultTable answer={answer} />
      )}
    </>
  )
}
