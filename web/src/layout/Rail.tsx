import { Link } from '@tanstack/react-router'
import { Brand } from './Brand.tsx'
import styles from './layout.module.css'
import { RailFoot } from './RailFoot.tsx'
import { useFrameCounts } from './use-frame-counts.ts'

/** Where one can go. Counts are those of the current revision. */
export function Rail() {
  const counts = useFrameCounts()
  const link = { className: styles.railLink, activeProps: { 'aria-current': 'page' as const } }
  return (
    <nav className={styles.rail} aria-label="Pages">
      <Brand />
      <Link to="/overview" {...link}>
        Overview
      </Link>
      <Link to="/paths" {...link}>
        Attack paths <span>{counts.paths}</span>
      </Link>
      <Link to="/explore" {...link}>
        Explore
      </Link>
      <Link to="/blast" {...link}>
        Blast radius
      </Link>
      <Link to="/what-if" {...link}>
        What if
      </Link>
      <Link to="/choke" {...link}>
        Choke points
      </Link>
      <Link to="/queries" {...link}>
        Queries
      </Link>
      <h2>Estate</h2>
      <Link to="/inventory" {...link}>
        Inventory <span>{counts.assets}</span>
      </Link>
      <Link to="/sources" {...link}>
        Sources <span>{counts.sources}</span>
      </Link>
      <Link to="/joining" {...link}>
        Joining
      </Link>
      <Link to="/rulings" {...link}>
        Rulings
      </Link>
      <Link to="/revisions" {...link}>
        Revisions <span>{counts.revision}</span>
      </Link>
      <h2>Reference</h2>
      <Link to="/rules" {...link}>
        Rules
      </Link>
      <Link to="/ontology" {...link}>
        Ontology
      </Link>
      <RailFoot />
    </nav>
  )
}
