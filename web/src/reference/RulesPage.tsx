import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { rulesQuery } from '../api/ontology.ts'
import { Frame } from '../layout/Frame.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { countOf } from '../ui/format.ts'
import styles from '../ui/list.module.css'
import { RuleText } from './RuleText.tsx'
import { useRuleKeys } from './use-rule-keys.ts'

const route = getRouteApi('/rules')

/** Every attack technique that paths are made of, in the words in which it is declared. */
export function RulesPage() {
  const search = route.useSearch()
  const query = useQuery(rulesQuery)
  const rules = (query.data ?? []).toSorted((a, b) => a.id.localeCompare(b.id, 'en'))
  const shown = rules.find(({ id }) => id === search.rule) ?? rules[0]
  useRuleKeys(rules, shown)
  const list = (
    <>
      <div className={styles.head}>
        <h1>Rules</h1>
        <p className={styles.meta}>
          {query.data && `${countOf(rules.length, 'attack technique')}, each one step of a path`}
        </p>
      </div>
      <ol className={styles.rows}>
        {rules.map(({ id, candidate }) => (
          <li key={id}>
            <Link to="/rules" search={{ rule: id }} data-chosen={id === shown?.id} replace>
              {id}
              {candidate && <span>candidate</span>}
            </Link>
          </li>
        ))}
      </ol>
    </>
  )
  return (
    <Frame title="Rules" list={{ label: 'Rules', content: list }}>
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {shown && <RuleText rule={shown} />}
    </Frame>
  )
}
