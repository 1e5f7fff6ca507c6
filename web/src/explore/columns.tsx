import { KindIcon } from '../icons/KindIcon.tsx'
import type { KindLook } from '../icons/kind-look.ts'
import { formOfAccess } from '../line/form-of-access.ts'
import { LineStroke } from '../line/LineStroke.tsx'
import type { Column } from '../ui/DataTable.tsx'
import tables from '../ui/table.module.css'
import { chosen } from './changes.ts'
import styles from './explore.module.css'
import type { LineRow } from './line-rows.ts'
import type { SceneAsset, SceneStop } from './scene.ts'
import type { Explore } from './use-explore.ts'

const roles = { start: 'paths start here', target: 'paths end here', between: '' } as const

/** An asset of the canvas as a row. */
export interface StopRow {
  readonly asset: SceneAsset
  readonly stop: SceneStop
}

/** What the table says of an asset; the tick chooses it on the canvas too. */
export function stopColumns({ search, go }: Explore, looks: ReadonlyMap<string, KindLook>): readonly Column<StopRow>[] {
  const isChosen = (key: string) => search.chosen?.includes(key) ?? false
  return [
    {
      id: 'chosen',
      words: 'Chosen',
      value: ({ asset }) => (isChosen(asset.key) ? 0 : 1),
      cell: ({ asset }) => (
        <input
          type="checkbox"
          aria-label={`Choose ${asset.name}`}
          checked={isChosen(asset.key)}
          onChange={() => go(chosen(search, asset.key, true))}
        />
      ),
    },
    {
      id: 'name',
      words: 'Asset',
      value: ({ asset }) => asset.name,
      cell: ({ asset }) => (
        <span className={tables.named}>
          <KindIcon kind={asset.kind} />
          <button type="button" className={styles.nameButton} onClick={() => go(chosen(search, asset.key, false))}>
            {asset.name}
          </button>
        </span>
      ),
    },
    { id: 'kind', words: 'Kind', value: ({ asset }) => looks.get(asset.kind)?.label ?? asset.kind, muted: true },
    { id: 'environment', words: 'Environment', value: ({ asset }) => asset.environment, muted: true, wide: true },
    { id: 'role', words: 'Role', value: ({ stop }) => roles[stop.role], muted: true, wide: true },
    {
      id: 'paths',
      words: 'Paths',
      value: ({ stop }) => stop.paths,
      cell: ({ stop }) => (stop.paths === 0 ? '' : stop.paths),
      number: true,
    },
    { id: 'sensitivity', words: 'Sensitivity', value: ({ asset }) => asset.sensitivity, number: true },
    {
      id: 'criticality',
      words: 'Criticality',
      value: ({ asset }) => asset.criticality,
      cell: ({ asset }) => (asset.criticality === 0 ? '' : asset.criticality),
      number: true,
      wide: true,
    },
  ]
}

/** What the table says of a line: what an attacker walks, or what is related to what. */
export function lineColumns({ search, go }: Explore): readonly Column<LineRow>[] {
  return [
    { id: 'from', words: 'From', value: ({ from }) => from },
    {
      id: 'what',
      words: 'Rule or relation',
      value: ({ what }) => what,
      cell: ({ line, what }) => (
        <button
          type="button"
          className={styles.nameButton}
          onClick={() => go({ ...search, line: line.id, chosen: [] })}
        >
          {what}
        </button>
      ),
    },
    { id: 'to', words: 'To', value: ({ to }) => to },
    {
      id: 'held',
      words: 'Held as',
      value: ({ line }) => (line.sort === 'step' ? line.access : undefined),
      cell: ({ line }) =>
        line.sort === 'step' && (
          <span className={tables.nowrap}>
            <svg width="34" height="10" aria-hidden="true">
              <LineStroke from={1} to={27} y={5} form={formOfAccess(line.access)} />
            </svg>
            {line.access}
          </span>
        ),
    },
    { id: 'paths', words: 'Paths', value: ({ paths }) => paths, number: true },
  ]
}
