import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { ontologyQuery } from '../api/ontology.ts'
import { Frame } from '../layout/Frame.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { countOf } from '../ui/format.ts'
import { PageHead } from '../ui/PageHead.tsx'
import { Accesses } from './Accesses.tsx'
import { Kinds } from './Kinds.tsx'
import { Relations } from './Relations.tsx'
import styles from './reference.module.css'

const route = getRouteApi('/ontology')

/** The words of the graph: how firmly an attacker holds something, kinds of asset, relations between them. */
export function OntologyPage() {
  const { kind } = route.useSearch()
  const query = useQuery(ontologyQuery)
  const { data } = query
  return (
    <Frame title="Ontology">
      <PageHead title="Ontology">
        {data && `${countOf(data.kinds.length, 'kind')} of asset · ${countOf(data.relations.length, 'relation')}`}
      </PageHead>
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {data && (
        <div className={styles.ontology}>
          <Accesses accesses={data.accesses} />
          <Kinds kinds={data.kinds} chosen={kind} />
          <Relations relations={data.relations} kinds={data.kinds} chosen={kind} />
        </div>
      )}
    </Frame>
  )
}
