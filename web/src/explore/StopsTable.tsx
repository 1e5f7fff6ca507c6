import { KindIcon } from '../icons/KindIcon.tsx'
import { useKinds } from '../icons/use-kinds.ts'
import { SortHeader } from '../ui/SortHeader.tsx'
import tables from '../ui/table.module.css'
import { useSorted } from '../ui/use-sorted.ts'
import { chosen } from './changes.ts'
import styles from './explore.module.css'
import type { Scene } from './scene.ts'
import type { Explore } from './use-explore.ts'

const roles = { start: 'paths start here', target: 'paths end here', between: '' } as const

/** Every asset of the canvas; the tick chooses it there too. */
export function StopsTable({ scene, explore }: { readonly scene: Scene; readonly explore: Explore }) {
  const looks = useKinds()
  const { search, go } = explore
  const all = scene.stops.flatMap((stop) => stop.assets.map((asset) => ({ asset, stop })))
  const { rows, sorting, sortBy } = useSorted(all, {
    name: ({ asset }) => asset.name,
    kind: ({ asset }) => looks.get(asset.kind)?.label ?? asset.kind,
    environment: ({ asset }) => asset.environment,
    role: ({ stop }) => roles[stop.role],
    paths: ({ stop }) => stop.paths,
    sensitivity: ({ asset }) => asset.sensitivity,
    criticality: ({ asset }) => asset.criticality,
  })
  const sort = { sorting, onSort: sortBy }
  return (
    <table className={tables.table} aria-label="Assets of the canvas">
      <thead>
        <tr>
          <th scope="col">Chosen</th>
          <SortHeader column="name" words="Asset" {...sort} />
          <SortHeader column="kind" words="Kind" {...sort} />
          <SortHeader column="environment" words="Environment" wide {...sort} />
          <SortHeader column="role" words="Role" wide {...sort} />
          <SortHeader column="paths" words="Paths" number {...sort} />
          <SortHeader column="sensitivity" words="Sensitivity" number {...sort} />
          <SortHeader column="criticality" words="Criticality" number wide {...sort} />
        </tr>
      </thead>
      <tbody>
        {rows.map(({ asset, stop }) => {
          const isChosen = search.chosen?.includes(asset.key) ?? false
          return (
            <tr key={asset.key} aria-current={isChosen ? 'true' : undefined}>
              <td>
                <input
                  type="checkbox"
                  aria-label={`Choose ${asset.name}`}
                  checked={isChosen}
                  onChange={() => go(chosen(search, asset.key, true))}
                />
              </td>
              <td>
                <span className={tables.named}>
                  <KindIcon kind={asset.kind} />
                  <button
                    type="button"
                    className={styles.nameButton}
                    onClick={() => go(chosen(search, asset.key, false))}
                  >
                    {asset.name}
                  </button>
                </span>
              </td>
              <td className={tables.muted}>{looks.get(asset.kind)?.label}</td>
              <td className={`${tables.muted} ${tables.wide}`}>{asset.environment}</td>
              <td className={`${tables.muted} ${tables.wide}`}>{roles[stop.role]}</td>
              <td className={tables.number}>{stop.paths === 0 ? '' : stop.paths}</td>
              <td className={tables.number}>{asset.sensitivity}</td>
              <td className={`${tables.number} ${tables.wide}`}>{asset.criticality === 0 ? '' : asset.criticality}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
