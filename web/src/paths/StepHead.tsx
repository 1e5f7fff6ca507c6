import { Link } from '@tanstack/react-router'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { FootholdNameFragment } from '../__generated__/graphql.ts'
import { without } from '../search/without.ts'
import panel from '../ui/panel.module.css'
import styles from './paths.module.css'
import type { ListedPath } from './paths-queries.ts'
import type { PathsSearch } from './paths-search.ts'

interface Props {
  readonly path: ListedPath
  readonly search: PathsSearch
  readonly number: number
  readonly step: ListedPath['steps'][number]
}

/** Which step it is, its rule, and what is held before and after; the way to the steps beside it. */
export function StepHead({ path, search, number, step: { rule, from, to } }: Props) {
  const stays = from.asset.key === to.asset.key
  const beside = (step: number) => ({ ...search, path: path.id, step })
  return (
    <>
      <div className={panel.stepOf}>
        <Link to="/paths" search={{ ...without(search, 'step'), path: path.id }}>
          Step {number} of {path.steps.length}
        </Link>
        <span>
          <Link to="/paths" search={beside(number - 1)} disabled={number === 1} aria-label="Previous step">
            <ChevronLeft size={16} />
          </Link>
          <Link to="/paths" search={beside(number + 1)} disabled={number === path.steps.length} aria-label="Next step">
            <ChevronRight size={16} />
          </Link>
        </span>
      </div>
      <h2 className={panel.panelTitle}>
        <Link to="/rules" search={{ rule: rule.id }} className={styles.assetLink}>
          {rule.id}
        </Link>
      </h2>
      {stays ? (
        <p>
          <AssetLink foothold={to} />: {from.access} → {to.access}
        </p>
      ) : (
        <p>
          <AssetLink foothold={from} /> <span className={panel.quiet}>{from.access}</span> → <AssetLink foothold={to} />{' '}
          <span className={panel.quiet}>{to.access}</span>
        </p>
      )}
    </>
  )
}

function AssetLink({ foothold: { asset } }: { readonly foothold: FootholdNameFragment }) {
  return (
    <Link to="/inventory" search={{ asset: asset.key }} className={styles.assetLink}>
      {asset.name}
    </Link>
  )
}
