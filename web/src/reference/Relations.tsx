import { Link } from '@tanstack/react-router'
import type { OntologyQuery } from '../__generated__/graphql.ts'
import tables from '../ui/table.module.css'
import styles from './reference.module.css'

interface Props extends Pick<OntologyQuery['ontology'], 'kinds' | 'relations'> {
  readonly chosen: string | undefined
}

/** The relations, each a fact between two assets; of one kind only, where one is chosen. */
export function Relations({ relations, kinds, chosen }: Props) {
  const labels = new Map(kinds.map(({ kind, label }) => [kind, label]))
  const shown = relations.filter(({ from, to }) => chosen === undefined || [...from, ...to].includes(chosen))
  const words = (ends: readonly string[]) =>
    ends.length === kinds.length ? 'anything' : ends.map((kind) => labels.get(kind) ?? kind).join(', ')
  return (
    <section>
      <h2>
        Relations{' '}
        {chosen !== undefined && (
          <span className={styles.narrowed}>
            of {labels.get(chosen) ?? chosen} · <Link to="/ontology">all</Link>
          </span>
        )}
      </h2>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">From</th>
            <th scope="col">Relation</th>
            <th scope="col">To</th>
            <th scope="col">What it says</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ type, verb, about, from, to }) => (
            <tr key={type}>
              <td>{words(from)}</td>
              <td>
                <strong>{verb}</strong> <code>{type}</code>
              </td>
              <td>{words(to)}</td>
              <td className={tables.muted}>{about}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
