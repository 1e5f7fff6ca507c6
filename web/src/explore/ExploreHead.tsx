import { ArrowLeftRight } from 'lucide-react'
import type { PathsAnswer } from '../paths/paths-queries.ts'
import { SearchedLine } from '../revision/SearchedLine.tsx'
import { AssetPicker } from '../search/AssetPicker.tsx'
import { without } from '../search/without.ts'
import { Button } from '../ui/Button.tsx'
import { Chip } from '../ui/Chip.tsx'
import { countOf } from '../ui/format.ts'
import { revealed, shown, swapped, withList } from './changes.ts'
import { EndsField } from './EndsField.tsx'
import styles from './explore.module.css'
import { asksForPaths } from './explore-search.ts'
import { PathFilters } from './PathFilters.tsx'
import type { Scene } from './scene.ts'
import type { Explore } from './use-explore.ts'

interface Props {
  readonly explore: Explore
  readonly scene: Scene
  readonly answer: PathsAnswer | undefined
  readonly nameOf: (key: string) => string
  readonly busy: boolean
}

/** From where, to where, and what else is to be on the canvas; how much was searched. */
export function ExploreHead({ explore, scene, answer, nameOf, busy }: Props) {
  const { search, go } = explore
  const ends = (name: 'from' | 'to') => (keys: readonly string[]) => go(withList(without(search, 'paths'), name, keys))
  return (
    <div className={styles.head} aria-busy={busy}>
      <div className={styles.titled}>
        <h1>Explore</h1>
        <div className={styles.meta}>
          {answer !== undefined && asksForPaths(search) ? (
            <SearchedLine
              frame={answer}
              shown={answer.paths.length}
              total={answer.totalCount}
              counted={['pair', 'pairs']}
            />
          ) : (
            scene.stops.length > 0 && countOf(scene.stops.length, 'asset')
          )}
        </div>
      </div>
      <div className={styles.fields}>
        <EndsField
          label="From"
          shortcut="pathfinding"
          placeholder="Any entry"
          keys={search.from ?? []}
          nameOf={nameOf}
          onChange={ends('from')}
        />
        <Button
          aria-label="Swap from and to"
          disabled={search.from === undefined && search.to === undefined}
          onClick={() => go(swapped(search))}
        >
          <ArrowLeftRight size={15} aria-hidden="true" />
        </Button>
        <EndsField label="To" placeholder="Any target" keys={search.to ?? []} nameOf={nameOf} onChange={ends('to')} />
        <div className={styles.ends}>
          <AssetPicker label="Add to the canvas" onChoose={(key) => go({ ...shown(search, [key]), chosen: [key] })} />
        </div>
      </div>
      {asksForPaths(search) && (
        <div className={styles.chips}>
          {search.paths === 'all' && (
            <Chip active title="All paths: take off" onClick={() => go(without(search, 'paths'))}>
              All paths ×
            </Chip>
          )}
          <PathFilters search={search} onChange={go} />
        </div>
      )}
      {(scene.hidden > 0 || search.revision !== undefined) && (
        <div className={styles.chips}>
          {search.revision !== undefined && (
            <Chip active onClick={() => go(without(search, 'revision'))}>
              Revision {search.revision} ×
            </Chip>
          )}
          {scene.hidden > 0 && <Chip onClick={() => go(revealed(search))}>Show {scene.hidden} hidden</Chip>}
        </div>
      )}
    </div>
  )
}
