import { Link, useNavigate } from '@tanstack/react-router'
import { without } from '../search/without.ts'
import { Bone } from '../ui/Bone.tsx'
import { countOf } from '../ui/format.ts'
import styles from '../ui/list.module.css'
import type { OwnQuery } from './own-queries.ts'
import { QueryFiles } from './QueryFiles.tsx'
import own from './queries.module.css'
import type { SavedQuery } from './queries-queries.ts'
import type { QueriesSearch } from './queries-search.ts'

interface Props {
  readonly saved: readonly SavedQuery[] | undefined
  readonly mine: readonly OwnQuery[]
  readonly search: QueriesSearch
  readonly chosen: string | undefined
  readonly open: boolean
}

/** Every query: the console first, then the reader's own, those shared, and the built-in ones by theme. */
export function QueriesList({ saved, mine, search, chosen, open }: Props) {
  const navigate = useNavigate({ from: '/queries' })
  const groups = [
    ['Mine, in this browser', mine] as const,
    ...Map.groupBy(
      (saved ?? []).toSorted((a, b) => Number(a.builtIn) - Number(b.builtIn)),
      ({ theme }) => theme ?? 'Shared',
    ),
  ]
  const wanted = search.find?.toLowerCase()
  const fits = ({ name, description }: Pick<SavedQuery, 'name' | 'description'>) =>
    wanted === undefined || `${name} ${description}`.toLowerCase().includes(wanted)
  const shown = groups.map(([theme, queries]) => [theme, queries.filter(fits)] as const)
  return (
    <>
      <div className={styles.head}>
        <h1>Queries</h1>
        <div className={styles.meta}>
          {saved === undefined ? (
            <Bone width={200} />
          ) : (
            `${countOf(saved.length + mine.length, 'query', 'queries')}, of the current revision`
          )}
        </div>
        <label className={own.label}>
          Find a query
          <input
            className={own.field}
            type="search"
            value={search.find ?? ''}
            onChange={({ currentTarget: { value } }) =>
              void navigate({
                search: value === '' ? without(search, 'find') : { ...search, find: value },
                replace: true,
              })
            }
          />
        </label>
      </div>
      <div className={styles.rows}>
        {open && (
          <Link to="/queries" search={{ cypher: search.cypher ?? blank }} data-chosen={chosen === undefined} replace>
            Cypher console
          </Link>
        )}
        {shown.map(
          ([theme, queries]) =>
            queries.length > 0 && (
              <section key={theme}>
                <h2 className={own.theme}>{theme}</h2>
                <ul>
                  {queries.map(({ id, name }) => (
                    <li key={id}>
                      <Link
                        to="/queries"
                        search={{ ...(search.find !== undefined && { find: search.find }), query: id, run: true }}
                        data-chosen={id === chosen}
                      >
                        {name}
                      </Link>
                    </li>
                  ))}
                </ul>
              </section>
            ),
        )}
        {shown.every(([, queries]) => queries.length === 0) && wanted !== undefined && (
          <p className={own.none}>No query has these words.</p>
        )}
        {open && <QueryFiles mine={mine} shared={(saved ?? []).filter(({ builtIn }) => !builtIn)} />}
      </div>
    </>
  )
}

/** What the console begins with. */
export const blank = 'MATCH (agent:Agent)-[:MAY_CALL]->(tool:Tool)\nRETURN agent, tool'
