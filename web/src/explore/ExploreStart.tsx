import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { AssetNameFragment } from '../__generated__/graphql.ts'
import { KindIcon } from '../icons/KindIcon.tsx'
import { pathsQuery } from '../paths/paths-queries.ts'
import { NothingSynced } from '../revision/NothingSynced.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { countOf } from '../ui/format.ts'
import styles from './explore.module.css'

/** An empty canvas: what to begin with. */
export function ExploreStart() {
  const { data } = useQuery(pathsQuery({}))
  if (data?.__typename === 'NoRevisionError') return <NothingSynced />
  const paths = data?.__typename === 'AttackPathsAnswer' ? data.paths : []
  return (
    <EmptyState title="Put something on the canvas.">
      <p>Name where an attacker stands and what must not be reached, or add any asset and open its neighbours.</p>
      {paths.length > 0 && (
        <p>
          <Link to="/explore" search={{ paths: 'all' }}>
            All of today’s {countOf(paths.length, 'attack path')}, as one picture
          </Link>
        </p>
      )}
      <Begin title="Paths from" assets={paths.map(({ entry }) => entry.asset)} end="from" />
      <Begin title="Paths to" assets={paths.map(({ target }) => target.asset)} end="to" />
    </EmptyState>
  )
}

interface BeginProps {
  readonly title: string
  readonly assets: readonly AssetNameFragment[]
  readonly end: 'from' | 'to'
}

function Begin({ title, assets, end }: BeginProps) {
  const each = [...new Map(assets.map((asset) => [asset.key, asset])).values()].slice(0, 6)
  if (each.length === 0) return null
  return (
    <section className={styles.begin}>
      <h2>{title}</h2>
      <ul>
        {each.map(({ key, name, kind }) => (
          <li key={key}>
            <Link to="/explore" search={{ [end]: [key] }}>
              <KindIcon kind={kind} /> {name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
