import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { FootholdNameFragment } from '../__generated__/graphql.ts'
import { KindIcon } from '../icons/KindIcon.tsx'
import { pathsQuery } from '../paths/paths-queries.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import styles from './blast.module.css'

/** Before an asset is chosen: where attackers stand today, and what they reach, as first suggestions. */
export function BlastStart() {
  const { data } = useQuery(pathsQuery({}))
  const paths = data?.__typename === 'AttackPathsAnswer' ? data.paths : []
  return (
    <EmptyState title="Choose an asset to see what falls with it.">
      <p>Find it by name above, or begin with one of these.</p>
      <Suggestions title="Where attackers stand" footholds={paths.map(({ entry }) => entry)} />
      <Suggestions title="What they reach" footholds={paths.map(({ target }) => target)} inward />
    </EmptyState>
  )
}

interface SuggestionsProps {
  readonly title: string
  readonly footholds: readonly FootholdNameFragment[]
  readonly inward?: boolean
}

function Suggestions({ title, footholds, inward = false }: SuggestionsProps) {
  const assets = [...new Map(footholds.map(({ asset }) => [asset.key, asset])).values()].slice(0, 6)
  if (assets.length === 0) return null
  return (
    <section className={styles.suggestions}>
      <h2>{title}</h2>
      <ul>
        {assets.map(({ key, name, kind }) => (
          <li key={key}>
            <Link to="/blast" search={inward ? { of: key, direction: 'inward' } : { of: key }}>
              <KindIcon kind={kind} /> {name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
