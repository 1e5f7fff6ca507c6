import { useMemo, useState } from 'react'
import type { ChangeInput } from '../__generated__/graphql.ts'
import { drawScene } from '../canvas/draw-scene.ts'
import { LazyCanvas } from '../canvas/LazyCanvas.tsx'
import { ExploreMenu } from '../explore/ExploreMenu.tsx'
import { exportedScene } from '../explore/exported-scene.ts'
import { placeLayered } from '../explore/place-layered.ts'
import { useOffer } from '../export/offered.ts'
import { useKinds } from '../icons/use-kinds.ts'
import { countOf } from '../ui/format.ts'
import { ChangedLegend } from './ChangedLegend.tsx'
import { changedScene } from './changed-scene.ts'
import styles from './what-if.module.css'
import type { WhatIfAnswer } from './what-if-queries.ts'

interface Props {
  readonly answer: WhatIfAnswer
  /** Supposes one change more. */
  readonly onSuppose: (change: ChangeInput) => void
}

/** Rows of stops that need more room than the least, in pixels each; and what a page bears. */
const height = { least: 220, row: 86, most: 560 } as const

interface OpenMenu {
  readonly key: string
  readonly name: string
  readonly place: { readonly x: number; readonly y: number }
}

const nobody: ReadonlySet<string> = new Set()

/** The paths that would close, faded and crossed, and those that would open, standing out, as one picture. */
export function ChangedCanvas({ answer, onSuppose }: Props) {
  const looks = useKinds()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [menu, setMenu] = useState<OpenMenu>()
  const changed = useMemo(() => changedScene(answer.closed, answer.opened), [answer])
  const { scene } = changed
  const places = useMemo(() => {
    const lines = scene.lines.map(({ from, to }) => ({ from, to, walked: true }))
    const starts = scene.stops.filter(({ role }) => role === 'start').map(({ id }) => id)
    return placeLayered(
      scene.stops.map(({ id }) => id),
      lines,
      starts,
    )
  }, [scene])
  const drawing = useMemo(() => {
    const { fates, left } = changed
    const view = { line: undefined, pinned: nobody, layered: true, named: true }
    return drawScene({ scene, places, looks, chosen, ...view, fates, left })
  }, [changed, scene, places, looks, chosen])
  useOffer(
    useMemo(
      () => exportedScene(scene, drawing, answer.revision.number, 'throughline-what-if'),
      [scene, drawing, answer.revision.number],
    ),
  )
  if (scene.stops.length === 0) return null
  return (
    <section className={styles.changed} aria-label="The paths that change">
      <div className={styles.changedView} style={{ height: heightOf(places) }}>
        <LazyCanvas
          drawing={drawing}
          label={`The canvas: ${countOf(answer.closedCount, 'path')} closed, ${answer.openedCount} opened; the lists below say the same.`}
          view={JSON.stringify([...places.keys()])}
          onChoose={(choice) => {
            if (choice.to === 'asset') setChosen(chosen.includes(choice.asset) ? [] : [choice.asset])
          }}
          onMenu={(choice, place) => {
            const stop = scene.stops.find(({ id }) => choice.to === 'asset' && id === choice.asset)
            if (stop !== undefined) setMenu({ key: stop.id, name: stop.name, place })
          }}
        />
        <ExploreMenu
          place={menu?.place}
          title={menu?.name ?? ''}
          groups={
            menu === undefined
              ? []
              : [[{ label: 'Suppose it removed too', act: () => onSuppose({ remove: menu.key }) }]]
          }
          onClose={() => setMenu(undefined)}
        />
      </div>
      <ChangedLegend left={scene.left} />
    </section>
  )
}

function heightOf(places: ReadonlyMap<string, { readonly y: number }>): number {
  const rows = [...places.values()].map(({ y }) => y)
  const wanted = Math.max(...rows) - Math.min(...rows) + height.row * 2
  return Math.min(height.most, Math.max(height.least, wanted))
}
