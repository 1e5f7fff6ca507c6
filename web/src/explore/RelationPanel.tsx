import { useQueries } from '@tanstack/react-query'
import { Bone } from '../ui/Bone.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { EvidenceBox } from '../ui/EvidenceBox.tsx'
import { countOf, formatValue, spelled } from '../ui/format.ts'
import panel from '../ui/panel.module.css'
import { Section } from '../ui/Section.tsx'
import { relationQuery } from './explore-queries.ts'
import type { SceneLine } from './scene.ts'

/** Relations whose evidence is fetched at once; the rest are counted. */
const most = 20

/** What two stops have to do with each other: every relation with its evidence and the grants that it needs. */
export function RelationPanel({ line }: { readonly line: Extract<SceneLine, { sort: 'relation' }> }) {
  const some = line.relations.slice(0, most)
  const queries = useQueries({ queries: some.map(({ id }) => relationQuery(id)) })
  const failed = queries.find(({ isError }) => isError)
  if (failed !== undefined) return <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />
  return (
    <div className={panel.panel}>
      <p className={panel.panelMeta}>{countOf(line.relations.length, 'relation')}</p>
      {queries.map(({ data }, index) =>
        data ? (
          <Section key={data.key} title={spelled(data.type.toLowerCase().replaceAll('_', ' '))}>
            <EvidenceBox evidence={data.evidence} basis={data.basis}>
              {data.from.name} <strong>{data.verb}</strong> {data.to.name}
              {!data.enabled && ' (disabled: it carries nothing)'}
            </EvidenceBox>
            {data.properties.length > 0 && (
              <dl className={panel.facts}>
                {data.properties.map(({ name, value }) => (
                  <div key={name}>
                    <dt>{spelled(name)}</dt>
                    <dd>{formatValue(value)}</dd>
                  </div>
                ))}
              </dl>
            )}
            {data.grants.length > 0 && (
              <p className={panel.quiet}>
                Ends with: <code>{data.grants.join(', ')}</code>
              </p>
            )}
          </Section>
        ) : (
          <Bone key={some[index]?.id ?? index} width="80%" />
        ),
      )}
      {line.relations.length > most && <p className={panel.quiet}>The first {most} are shown.</p>}
    </div>
  )
}
