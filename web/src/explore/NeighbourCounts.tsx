import { formatCount } from '../ui/format.ts'
import { Section } from '../ui/Section.tsx'
import styles from './explore.module.css'
import type { SceneAsset } from './scene.ts'
import type { Explore } from './use-explore.ts'

/** How many neighbours an asset has by relation; each opens onto the canvas. */
export function NeighbourCounts({ asset, explore }: { readonly asset: SceneAsset; readonly explore: Explore }) {
  const counts = asset.relationCounts ?? []
  if (counts.length === 0) return null
  return (
    <div className={styles.counts}>
      <Section title="Show on the canvas">
        <ul>
          {counts.map(({ type, verb, direction, count }) => (
            <li key={`${type} ${direction}`}>
              <button
                type="button"
                onClick={() => void explore.expand(asset.name, { key: asset.key, direction, type })}
              >
                {direction === 'outward' ? `what it ${verb}` : `what ${verb} it`}
                <span>{formatCount(count)}</span>
              </button>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}
