import { Link } from '@tanstack/react-router'
import { KindIcon } from '../icons/KindIcon.tsx'
import { without } from '../search/without.ts'
import { countOf } from '../ui/format.ts'
import panel from '../ui/panel.module.css'
import { Section } from '../ui/Section.tsx'
import styles from './blast.module.css'
import type { BlastSearch } from './blast-search.ts'
import { type Radius, type RadiusAsset, wayOf } from './radius.ts'

interface Props {
  readonly radius: Radius
  readonly chosen: RadiusAsset
  readonly search: BlastSearch
}

/** The chosen asset: how it is held, and a shortest way between it and the middle, rule by rule. */
export function WayPanel({ radius, chosen, search }: Props) {
  const way = wayOf(radius, chosen.asset.key, search.direction === 'inward')
  const { key, name, kind } = chosen.asset
  return (
    <div className={panel.panel}>
      <div className={panel.stepOf}>
        <Link to="/blast" search={without(search, 'chosen')}>
          All that is reached
        </Link>
      </div>
      <h2 className={panel.panelTitle}>
        <span className={styles.titled}>
          <KindIcon kind={kind} /> {name}
        </span>
      </h2>
      {chosen.held.map(({ access, hops }) => (
        <p key={access}>
          {access} <span className={panel.quiet}>in {countOf(hops, 'step')}</span>
        </p>
      ))}
      <Section title="A shortest way">
        <ol className={panel.steps}>
          {way.map((asset, index) => {
            const link = radius.links.find(({ from, to }) => from === way[index - 1] && to === asset)
            const found = radius.assets.get(asset)?.asset
            return (
              <li key={asset}>
                <Link to="/blast" search={{ ...search, chosen: asset }}>
                  <span className={panel.stepNumber}>{index}</span>
                  <span>
                    <span className={panel.stepRule}>{found?.name}</span>
                    <span className={panel.stepGain}>
                      {link ? `${link.access}, by ${link.rule}` : 'where it starts'}
                    </span>
                  </span>
                </Link>
              </li>
            )
          })}
        </ol>
      </Section>
      <p className={styles.links}>
        <Link to="/blast" search={{ of: key }}>
          Its own blast radius
        </Link>
        <Link to="/inventory" search={{ asset: key }}>
          In the inventory
        </Link>
      </p>
    </div>
  )
}
