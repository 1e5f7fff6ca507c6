import type { SyncDetailQuery } from '../__generated__/graphql.ts'
import { countOf, formatCount } from '../ui/format.ts'
import { Section } from '../ui/Section.tsx'
import styles from './sources.module.css'

type Units = NonNullable<SyncDetailQuery['sync']>['units']

/** What the sync read, unit by unit. */
export function SyncUnits({ units }: { readonly units: Units }) {
  if (units.length === 0) return null
  return (
    <Section title={countOf(units.length, 'unit')}>
      <ul className={styles.units}>
        {units.map(({ unit, state, accepted, refused, retired }) => (
          <li key={unit}>
            <code>{unit}</code>
            <p className={styles.quiet}>
              {[
                state,
                `${formatCount(accepted)} accepted`,
                ...(refused > 0 ? [`${formatCount(refused)} refused`] : []),
                ...(retired > 0 ? [`${formatCount(retired)} retired`] : []),
              ].join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
