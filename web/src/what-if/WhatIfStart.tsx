import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { cutQuery } from '../choke/choke-queries.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { countOf } from '../ui/format.ts'
import ui from '../ui/ui.module.css'
import { changesOfLevers } from './changes.ts'
import type { WhatIfSearch } from './what-if-search.ts'

/** Before anything is supposed: where to begin, and the cheapest cut to begin with. */
export function WhatIfStart({ search }: { readonly search: WhatIfSearch }) {
  const { data, isFetching } = useQuery(cutQuery({ to: search.to, revision: search.revision }))
  const cut = data?.__typename === 'CutAnswer' && data.status !== 'IMPOSSIBLE' ? data : undefined
  const count = (cut?.grants.length ?? 0) + (cut?.hardenings.length ?? 0)
  return (
    <EmptyState title="Suppose a change, and see what it closes, opens and breaks.">
      <p>Choose one at the left, or “Try it” at a step of an attack path.</p>
      {isFetching && <p>Looking for the cheapest cut …</p>}
      {cut !== undefined && count > 0 && (
        <Link
          to="/what-if"
          search={{ ...search, changes: changesOfLevers(cut.grants, cut.hardenings) }}
          className={ui.primary}
        >
          Apply the cheapest cut: {countOf(count, 'change')}
        </Link>
      )}
    </EmptyState>
  )
}
