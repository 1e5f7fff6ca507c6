import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Trash2 } from 'lucide-react'
import { DeleteScenarioDocument } from '../__generated__/graphql.ts'
import { request } from '../api/request.ts'
import { without } from '../search/without.ts'
import { formatAgo } from '../ui/format.ts'
import { Section } from '../ui/Section.tsx'
import { useNow } from '../ui/use-now.ts'
import styles from './what-if.module.css'
import { scenariosQuery } from './what-if-queries.ts'
import type { WhatIfSearch } from './what-if-search.ts'

/** What was saved: opened anew of the revision that is asked, laid beside what is open, or forgotten. */
export function SavedScenarios({ search }: { readonly search: WhatIfSearch }) {
  const { data = [] } = useQuery(scenariosQuery)
  const now = useNow()
  const client = useQueryClient()
  const forget = useMutation({
    mutationFn: (id: string) => request(DeleteScenarioDocument, { id }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['scenarios'], exact: true }),
  })
  if (data.length === 0) return null
  const isOpen = search.changes !== undefined || search.scenario !== undefined
  return (
    <Section title="Saved">
      <ul className={styles.saved}>
        {data.map(({ id, name, savedAt, savedOf }) => (
          <li key={id} aria-current={id === search.scenario ? 'true' : undefined}>
            <Link
              to="/what-if"
              search={{ ...without(search, 'changes', 'compare'), scenario: id }}
              activeOptions={{ includeSearch: true }}
            >
              {name}
            </Link>
            <span className={styles.savedMeta}>
              revision {savedOf}, {formatAgo(savedAt, now)}
              {isOpen && id !== search.scenario && (
                <Link
                  to="/what-if"
                  search={id === search.compare ? without(search, 'compare') : { ...search, compare: id }}
                >
                  {id === search.compare ? 'Stop comparing' : 'Compare'}
                </Link>
              )}
              <button type="button" aria-label={`Forget ${name}`} onClick={() => forget.mutate(id)}>
                <Trash2 size={13} />
              </button>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
