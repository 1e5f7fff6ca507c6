import { Link } from '@tanstack/react-router'
import { KindIcon } from '../icons/KindIcon.tsx'
import { formatCount, placeOf } from '../ui/format.ts'
import { Section } from '../ui/Section.tsx'
import { StaleMark } from '../ui/StaleMark.tsx'
import styles from './inventory.module.css'
import type { AssetDetailed } from './inventory-queries.ts'

interface Props {
  readonly title: string
  readonly relations: AssetDetailed['outward']
  /** Which end is the other asset. */
  readonly far: 'from' | 'to'
}

/** Relations in one direction, each with the place it was read from; says where more exist than are shown. */
export function AssetRelations({ title, relations: { edges, totalCount }, far }: Props) {
  if (totalCount === 0) return null
  return (
    <Section title={`${title} · ${formatCount(totalCount)}`}>
      <ul className={styles.relations}>
        {edges.map(({ node }) => (
          <li key={node.key} data-enabled={node.enabled}>
            <span className={styles.relation}>
              {far === 'to' && <span className={styles.verb}>{node.verb}</span>}
              <KindIcon kind={node[far].kind} size={14} />
              <Link to="/inventory" search={{ asset: node[far].key }}>
                {node[far].name}
              </Link>
              {far === 'from' && <span className={styles.verb}>{node.verb} it</span>}
              {!node.enabled && <span className={styles.verb}>(disabled)</span>}
              <StaleMark stale={node.stale} />
            </span>
            {node.evidence.slice(0, 1).map((place) => (
              <code key={placeOf(place)}>
                {placeOf(place)} · {node.basis}
              </code>
            ))}
          </li>
        ))}
      </ul>
      {edges.length < totalCount && <p className={styles.verb}>The first {edges.length} are shown.</p>}
    </Section>
  )
}
