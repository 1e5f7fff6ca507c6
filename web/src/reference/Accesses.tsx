import type { OntologyQuery } from '../__generated__/graphql.ts'
import { formOfAccess } from '../line/form-of-access.ts'
import { LineStroke } from '../line/LineStroke.tsx'
import styles from './reference.module.css'

/** How firmly an attacker holds an asset, and the line that stands for it. */
export function Accesses({ accesses }: Pick<OntologyQuery['ontology'], 'accesses'>) {
  return (
    <section>
      <h2>How firmly an attacker holds an asset</h2>
      <dl className={styles.accesses}>
        {accesses.map(({ access, meaning }) => (
          <div key={access}>
            <dt>
              <svg width="44" height="12" aria-hidden="true">
                <LineStroke from={1} to={37} y={6} form={formOfAccess(access)} />
              </svg>
              {access}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
