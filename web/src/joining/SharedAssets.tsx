import { Link } from '@tanstack/react-router'
import { KindIcon } from '../icons/KindIcon.tsx'
import tables from '../ui/table.module.css'
import styles from './joining.module.css'
import type { SharedAsset } from './joining-queries.ts'

/** Assets that several sources state, and the exact identifier that makes each of them one. */
export function SharedAssets({ assets }: { readonly assets: readonly SharedAsset[] }) {
  return (
    <table className={tables.table} aria-label="Assets that several sources state">
      <thead>
        <tr>
          <th scope="col">Asset</th>
          <th scope="col">Joined by</th>
          <th scope="col">Sources</th>
        </tr>
      </thead>
      <tbody>
        {assets.map(({ key, kind, name, identifier, sources }) => (
          <tr key={key}>
            <td>
              <Link to="/inventory" search={{ asset: key }} className={tables.named}>
                <KindIcon kind={kind} /> {name}
              </Link>
            </td>
            <td>
              {identifier.scheme}
              <div className={`mono ${styles.quiet}`}>{identifier.value}</div>
            </td>
            <td>
              {sources.map((source) => (
                <div key={source}>{source}</div>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
