import { Link } from '@tanstack/react-router'
import { formatValue, spelled } from '../ui/format.ts'
import styles from './paths.module.css'
import type { PathStep } from './paths-queries.ts'

/** What closes the step: changes of a property that the rule names, or taking away one of the relations it rests on. */
export function Closes({ step }: { readonly step: PathStep }) {
  const { breaks } = step.rule
  const some = step.relations.length > 0
  if (breaks.length === 0 && !some) return null
  return (
    <section className={styles.closes} aria-label="What closes it">
      <h3>{breaks.length > 1 ? 'Any one of these closes it' : 'Closes it'}</h3>
      <ul>
        {breaks.map(({ property, value, how }) => (
          <li key={`${property} ${formatValue(value)}`}>
            {how}
            <code>
              {spelled(property)}: {formatValue(value)}
            </code>
            {ownerOf(step, property) !== undefined && (
              <Link
                to="/what-if"
                search={{ changes: [{ set: { of: ownerOf(step, property) ?? '', property, value } }] }}
                className={styles.try}
                aria-label={`Try it: ${how}`}
              >
                Try it
              </Link>
            )}
          </li>
        ))}
        {some && (
          <li className={styles.closesNote}>
            {breaks.length > 0 ? 'Or take' : 'Take'} away one of the relations below: it needs them all.
            {step.relations.map(({ key, grants, from, verb, to }) => (
              <Link
                key={key}
                to="/what-if"
                search={{ changes: [{ revoke: grants[0] ?? key }] }}
                className={styles.try}
                aria-label={`Try without: ${from.name} ${verb} ${to.name}`}
              >
                Try without “{from.name} {verb} {to.name}”
              </Link>
            ))}
          </li>
        )}
      </ul>
    </section>
  )
}

/** The asset or relation whose property the step relied on: what a change of it would be made to. */
function ownerOf({ properties }: PathStep, name: string): string | undefined {
  return properties.find(({ property }) => property.name === name)?.of
}
