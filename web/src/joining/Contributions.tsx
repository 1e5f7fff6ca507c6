import { Link } from '@tanstack/react-router'
import { countOf, formatCount } from '../ui/format.ts'
import tables from '../ui/table.module.css'
import styles from './joining.module.css'
import type { Contribution } from './joining-queries.ts'

/** Others that are named before the rest is counted. */
const named = 3

/** What each source brought, how much of it alone, and with whom it shares the rest. */
export function Contributions({ sources }: { readonly sources: readonly Contribution[] }) {
  return (
    <table className={tables.table} aria-label="Contributions">
      <thead>
        <tr>
          <th scope="col">Source</th>
          <th scope="col" className={tables.number}>
            Assets
          </th>
          <th scope="col" className={tables.number}>
            Alone
          </th>
          <th scope="col" className={tables.number}>
            Relations
          </th>
          <th scope="col" className={tables.number}>
            Alone
          </th>
          <th scope="col" className={tables.wide}>
            Shares with
          </th>
        </tr>
      </thead>
      <tbody>
        {sources.map(({ source, assets, assetsAlone, relations, relationsAlone, sharedWith }) => (
          <tr key={source}>
            <td>
              <Link to="/joining" search={{ source, view: 'shared' }}>
                {source}
              </Link>
            </td>
            <td className={tables.number}>{formatCount(assets)}</td>
            <td className={tables.number}>{formatCount(assetsAlone)}</td>
            <td className={tables.number}>{formatCount(relations)}</td>
            <td className={tables.number}>{formatCount(relationsAlone)}</td>
            <td className={`${tables.wide} ${styles.quiet}`}>
              {sharedWith.length === 0 ? 'no other' : sharedWords(sharedWith)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function sharedWords(others: Contribution['sharedWith']): string {
  const most = others.toSorted((a, b) => b.assets + b.relations - a.assets - a.relations)
  const words = most
    .slice(0, named)
    .map(({ source, assets, relations }) => `${source} (${formatCount(assets + relations)})`)
  return others.length > named ? `${words.join(', ')} and ${countOf(others.length - named, 'other')}` : words.join(', ')
}
