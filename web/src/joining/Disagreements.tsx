import { Link } from '@tanstack/react-router'
import { placeOf, spelled } from '../ui/format.ts'
import tables from '../ui/table.module.css'
import styles from './joining.module.css'
import type { Disagreement } from './joining-queries.ts'
import { reasonWords, valueWords } from './joining-words.ts'

/** Where sources disagree: each one's value, which counts, and why. */
export function Disagreements({ items }: { readonly items: readonly Disagreement[] }) {
  return (
    <table className={tables.table} aria-label="Disagreements">
      <thead>
        <tr>
          <th scope="col">Fact</th>
          <th scope="col">Property</th>
          <th scope="col">Counts</th>
          <th scope="col">Does not</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <Row key={`${item.fact} ${item.property}`} item={item} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ item: { fact, kind, name, property, reason, values } }: { readonly item: Disagreement }) {
  const [won] = values
  const said = won === undefined ? [] : values.filter(({ value }) => valueWords(value) === valueWords(won.value))
  const others = values.filter((value) => !said.includes(value))
  // The id of a relation is its type and a digest; assets have a page of their own.
  const isRelation = fact.startsWith(`${kind}:`)
  return (
    <tr>
      <td>
        {isRelation ? (
          <span className="mono">{name}</span>
        ) : (
          <Link to="/inventory" search={{ asset: fact }}>
            {name}
          </Link>
        )}
        <div className={styles.quiet}>{kind}</div>
      </td>
      <td>{spelled(property)}</td>
      <td>
        <Said values={said} />
        <p className={styles.quiet}>{reasonWords[reason]}</p>
      </td>
      <td>
        <Said values={others} />
      </td>
    </tr>
  )
}

function Said({ values }: { readonly values: Disagreement['values'] }) {
  return values.map(({ value, place }) => (
    <div key={placeOf(place)} className={styles.said}>
      <strong>{valueWords(value)}</strong>
      <div className={`mono ${styles.quiet}`}>{placeOf(place)}</div>
    </div>
  ))
}
