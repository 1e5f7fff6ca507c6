import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Bone } from '../ui/Bone.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { formatValue, spelled } from '../ui/format.ts'
import styles from './overview.module.css'
import { bestChangesQuery } from './overview-queries.ts'

/** The three changes that together close most paths, each in words. */
export function BestChanges({ revision }: { readonly revision: number }) {
  const query = useQuery(bestChangesQuery(revision))
  const answer = query.data?.__typename === 'BestChangesAnswer' ? query.data : undefined
  const count = (answer?.grants.length ?? 0) + (answer?.hardenings.length ?? 0)
  return (
    <section className={styles.changes} aria-label="What closes most">
      <h2>
        {answer !== undefined && count > 0
          ? `Closes ${answer.separated} of ${answer.pairs} paths`
          : 'The three changes that close most'}
      </h2>
      {query.isPending && <Bone width="70%" />}
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.data !== undefined && query.data.__typename !== 'BestChangesAnswer' && <p>{query.data.message}</p>}
      {answer !== undefined && count === 0 && <p>There is nothing to close.</p>}
      <ol>
        {answer?.hardenings.map(({ of, property, value, how, words, relation }) => (
          <li key={`${of} ${property}`}>
            {how}:{' '}
            {relation === null ? (
              <Link to="/inventory" search={{ asset: of }}>
                {words}
              </Link>
            ) : (
              <Link to="/explore" search={{ show: [relation.from.key, relation.to.key] }}>
                {words}
              </Link>
            )}
            <code>
              {spelled(property)}: {formatValue(value)}
            </code>
          </li>
        ))}
        {answer?.grants.map(({ id, words, relations: [first] }) => (
          <li key={id}>
            Take away that{' '}
            {first === undefined ? (
              words
            ) : (
              <Link to="/explore" search={{ show: [first.from.key, first.to.key] }}>
                {words}
              </Link>
            )}
            <code>{id}</code>
          </li>
        ))}
      </ol>
      {answer?.method === 'HEURISTIC' && <p>Time ran out: there may be three that close more.</p>}
    </section>
  )
}
