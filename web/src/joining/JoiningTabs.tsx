import { Link } from '@tanstack/react-router'
import { formatCount } from '../ui/format.ts'
import styles from './joining.module.css'
import type { JoiningPart } from './joining-queries.ts'
import { type JoiningSearch, type JoiningView, joiningViews } from './joining-search.ts'

const titles = {
  contributions: 'Contributions',
  shared: 'Stated by several',
  disagreements: 'Disagreements',
  open: 'Not joined',
} as const satisfies Record<JoiningView, string>

interface Props {
  readonly search: JoiningSearch
  /** Undefined until it is there. */
  readonly part: JoiningPart | undefined
}

/** The parts of the page, with how much each holds. */
export function JoiningTabs({ search, part }: Props) {
  const counts: Partial<Record<JoiningView, number>> =
    part === undefined
      ? {}
      : {
          contributions: part.contributions.length,
          shared: part.sharedAssets.totalCount,
          disagreements: part.disagreements.totalCount,
          open: part.conflicts.totalCount + part.waitingCount,
        }
  return (
    <nav className={styles.tabs} aria-label="Parts of joining">
      {joiningViews.map((view) => (
        <Link
          key={view}
          to="/joining"
          search={{ ...search, view }}
          replace
          aria-current={(search.view ?? 'contributions') === view ? 'page' : undefined}
        >
          {titles[view]} <span>{counts[view] === undefined ? '' : formatCount(counts[view])}</span>
        </Link>
      ))}
    </nav>
  )
}
