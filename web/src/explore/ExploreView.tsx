import { Tag } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import type { CanvasPlaces } from '../canvas/Canvas.tsx'
import { drawScene } from '../canvas/draw-scene.ts'
import type { Choice } from '../canvas/drawing.ts'
import { LazyCanvas } from '../canvas/LazyCanvas.tsx'
import { useOffer } from '../export/offered.ts'
import { useKinds } from '../icons/use-kinds.ts'
import { without } from '../search/without.ts'
import { CapNote } from './CapNote.tsx'
import { chosen, chosenAll, pinned, pinOf } from './changes.ts'
import { type CommandGroup, commandsOfLine, commandsOfStops } from './commands.ts'
import { ExploreMenu } from './ExploreMenu.tsx'
import styles from './explore.module.css'
import { exportedScene } from './exported-scene.ts'
import { SceneTables } from './SceneTables.tsx'
import { groupId, type Scene } from './scene.ts'
import type { Explore } from './use-explore.ts'
import { useExploreKeys } from './use-explore-keys.ts'
import type { Places } from './use-places.ts'

interface Props {
  readonly explore: Explore
  readonly scene: Scene
  readonly placed: Places
  /** Of the chosen stops. */
  readonly groups: readonly CommandGroup[]
  /** What they are called. */
  readonly title: string
  readonly revision: number | undefined
  readonly isTable: boolean
}

interface OpenMenu {
  readonly place: { readonly x: number; readonly y: number }
  readonly title: string
  readonly groups: readonly CommandGroup[]
}

/** The canvas or the table that says the same, with the menu of what is right-clicked. */
export function ExploreView({ explore, scene, placed, groups, title, revision, isTable }: Props) {
  const { search, go } = explore
  const { places, layout, version } = placed
  const looks = useKinds()
  const canvas = useRef<CanvasPlaces>(null)
  const [menu, setMenu] = useState<OpenMenu>()
  const pins = useMemo(() => new Set((search.pin ?? []).flatMap((pin) => pinOf(pin)?.key ?? [])), [search.pin])
  const drawing = useMemo(
    () =>
      drawScene({
        scene,
        places,
        looks,
        chosen: search.chosen ?? [],
        line: search.line,
        pinned: pins,
        layered: layout === 'layered',
        named: search.names !== 'off',
      }),
    [scene, places, looks, search.chosen, search.line, search.names, pins, layout],
  )
  useOffer(useMemo(() => exportedScene(scene, drawing, revision), [scene, drawing, revision]))
  useExploreKeys(explore, groups, places, () => {
    const at = search.chosen?.at(-1)
    if (groups.length === 0 || at === undefined) return
    setMenu({ place: canvas.current?.placeOf(at) ?? { x: 28, y: 60 }, title, groups })
  })

  function choose(choice: Choice, add: boolean) {
    const key = keyOf(choice)
    if (key !== undefined) go(chosen(search, key, add))
    if (choice.to === 'line') go({ ...search, chosen: [], line: choice.line })
  }
  function openMenu(choice: Choice, place: OpenMenu['place']) {
    const id = keyOf(choice)
    const stop = scene.stops.find((one) => one.id === id)
    const line = scene.lines.find((one) => choice.to === 'line' && one.id === choice.line)
    // The menu of one of several chosen ones is about them all.
    const isOfChosen = id !== undefined && (search.chosen?.length ?? 0) > 1 && search.chosen?.includes(id)
    if (isOfChosen) setMenu({ place, title, groups })
    else if (stop !== undefined)
      setMenu({ place, title: stop.name, groups: commandsOfStops(explore, scene, [stop], places) })
    else if (line !== undefined) setMenu({ place, title: 'This line', groups: commandsOfLine(explore, line) })
  }
  return (
    <div className={styles.view}>
      {isTable ? (
        <SceneTables scene={scene} explore={explore} />
      ) : (
        <LazyCanvas
          ref={canvas}
          drawing={drawing}
          label={`The canvas: ${scene.stops.length} stops, ${scene.lines.length} lines; the table says the same.`}
          view={version}
          onChoose={choose}
          onMenu={openMenu}
          onLasso={(choices, add) =>
            go(
              chosenAll(
                search,
                choices.flatMap((choice) => keyOf(choice) ?? []),
                add,
              ),
            )
          }
          tools={
            <button
              type="button"
              aria-label="Hide names"
              title="Hide names (N)"
              aria-pressed={search.names === 'off'}
              onClick={() => go(search.names === 'off' ? without(search, 'names') : { ...search, names: 'off' })}
            >
              <Tag size={14} />
            </button>
          }
          onMove={(choice, place) => {
            const key = keyOf(choice)
            if (key !== undefined) go(pinned(search, key, place))
          }}
        />
      )}
      <CapNote scene={scene} explore={explore} isTable={isTable} />
      <ExploreMenu
        place={menu?.place}
        title={menu?.title ?? ''}
        groups={menu?.groups ?? []}
        onClose={() => setMenu(undefined)}
      />
    </div>
  )
}

/** What a clicked stop is in the address; undefined for other parts of the drawing. */
function keyOf(choice: Choice): string | undefined {
  if (choice.to === 'asset') return choice.asset
  return choice.to === 'group' ? groupId(choice.kind) : undefined
}
