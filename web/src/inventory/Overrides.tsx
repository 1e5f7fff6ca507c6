import { useQuery } from '@tanstack/react-query'
import { RemoveOverrideDocument } from '../__generated__/graphql.ts'
import { request } from '../api/request.ts'
import { Button } from '../ui/Button.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { formatValue, placeOf, spelled } from '../ui/format.ts'
import { Section } from '../ui/Section.tsx'
import { ChangeOutcome } from './ChangeOutcome.tsx'
import styles from './inventory.module.css'
import { type AssetDetailed, statementsQuery } from './inventory-queries.ts'
import { OverrideForm } from './OverrideForm.tsx'
import { useChange } from './use-change.ts'

/** What the operator states over the sources, with what they say; stating more, and taking it back. */
export function Overrides({ asset }: { readonly asset: AssetDetailed }) {
  const query = useQuery(statementsQuery(asset.key))
  const remove = useChange(
    async (property: string) =>
      (await request(RemoveOverrideDocument, { input: { asset: asset.key, property } })).answer,
    () => undefined,
  )
  const statements = query.data ?? []
  const overrides = statements.filter(({ isOverride }) => isOverride)
  return (
    <Section title="Overrides">
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isSuccess && overrides.length === 0 && (
        <p className={styles.verb}>None: every property is as its sources have it.</p>
      )}
      <ul className={styles.said}>
        {overrides.map(({ property, value, evidence, removable }) => (
          <li key={`${property} ${evidence.file}`}>
            The operator decides: <strong>{spelled(property)}</strong> is {formatValue(value)}.
            <div className={styles.verb}>
              {evidence.note} ({[evidence.author, evidence.observedAt.slice(0, 10)].filter(Boolean).join(', ')})
            </div>
            {statements
              .filter((other) => other.property === property && !other.isOverride)
              .map((other) => (
                <code key={placeOf(other.evidence)}>
                  {placeOf(other.evidence)} says {formatValue(other.value)}
                </code>
              ))}
            {removable ? (
              <Button
                disabled={remove.isPending}
                aria-label={`Take back ${spelled(property)}`}
                onClick={() => remove.mutate(property)}
              >
                Take back
              </Button>
            ) : (
              <code>It stands in {placeOf(evidence)}: take it out there.</code>
            )}
          </li>
        ))}
      </ul>
      <OverrideForm asset={asset} />
      <ChangeOutcome change={remove} />
    </Section>
  )
}
