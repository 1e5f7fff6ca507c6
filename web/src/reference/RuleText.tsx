import { Link } from '@tanstack/react-router'
import type { RulesQuery } from '../__generated__/graphql.ts'
import { References } from '../paths/References.tsx'
import { formatValue, spelled } from '../ui/format.ts'
import { Section } from '../ui/Section.tsx'
import styles from './reference.module.css'

/** One rule in its own words. */
export function RuleText({ rule }: { readonly rule: RulesQuery['rules'][number] }) {
  return (
    <article className={styles.text}>
      <h2>{rule.id}</h2>
      <p className={styles.about}>{rule.about}</p>
      <Section title="What the attacker gains">
        <p>{rule.gain}</p>
      </Section>
      <Section title="What it needs">
        <p>{rule.needs}</p>
      </Section>
      <Section title="What closes it, beside taking away a relation">
        {rule.breaks.length === 0 && <p>Nothing else.</p>}
        <ul className={styles.breaks}>
          {rule.breaks.map(({ property, value, how }) => (
            <li key={`${property} ${formatValue(value)}`}>
              {how}{' '}
              <code>
                {spelled(property)}: {formatValue(value)}
              </code>
            </li>
          ))}
        </ul>
      </Section>
      <Section title="How hard it is">
        <p>
          {rule.difficulty} of 5
          {rule.candidate && '; what it yields is possible, not shown, so a path over it is a candidate'}
        </p>
      </Section>
      <Section title="How the database finds it">
        {rule.cypher.map((cypher, index) => (
          <p key={cypher}>
            <Link to="/queries" search={{ cypher }}>
              Open {rule.cypher.length > 1 ? `query ${index + 1} of ${rule.cypher.length}` : 'its query'} in the console
            </Link>
          </p>
        ))}
      </Section>
      <References references={rule.references} />
    </article>
  )
}
