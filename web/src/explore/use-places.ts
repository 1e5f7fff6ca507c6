import { useEffect, useMemo, useRef, useState } from 'react'
import { pinOf } from './changes.ts'
import type { ExploreSearch } from './explore-search.ts'
import type { ForceTask } from './place-by-force.ts'
import { type Place, placeLayered } from './place-layered.ts'
import type { Scene } from './scene.ts'

/** Longest run of a layout by forces, in milliseconds. */
const budget = 1_500

/** Where the stops of a scene lie. */
export interface Places {
  readonly places: ReadonlyMap<string, Place>
  /** Changes when all is to be brought into view: something new has its place. */
  readonly version: string
  readonly layout: 'layered' | 'force'
}

/**
 * Where stops lie: layered where there are paths, else by forces, which a worker works out. What has a place keeps it when more is put
 * on the canvas: nothing jumps under the reader's hand.
 */
export function usePlaces(scene: Scene, search: ExploreSearch, round: number): Places {
  const layout = search.layout ?? (scene.lines.some(({ sort }) => sort === 'step') ? 'layered' : 'force')
  const pins = useMemo(() => new Map((search.pin ?? []).flatMap((pin) => pinPlace(pin))), [search.pin])
  const stops = scene.stops.map(({ id }) => id)
  const lines = scene.lines.map(({ from, to, sort }) => ({ from, to, walked: sort === 'step' }))
  const starts = scene.stops.filter(({ role }) => role === 'start').map(({ id }) => id)
  // The same stops and lines have the same places, however often the scene was put together.
  const key = JSON.stringify([stops, lines.map(({ from, to, walked }) => [from, to, walked])])
  const layered = useMemo(
    () => (layout === 'layered' ? placeLayered(stops, lines, starts) : undefined),
    // `key` says all of the three.
    [layout, key],
  )
  const forced = useForce(layout === 'force', key, stops, lines, pins, round)
  const base = layered ?? forced.places
  const places = useMemo(() => new Map([...base, ...pins]), [base, pins])
  return { places, layout, version: layout === 'layered' ? `layered ${key}` : `force ${forced.number}` }
}

function pinPlace(pin: string): readonly (readonly [string, Place])[] {
  const read = pinOf(pin)
  return read === undefined ? [] : [[read.key, { x: read.x, y: read.y }]]
}

interface Forced {
  readonly places: ReadonlyMap<string, Place>
  /** Counts layouts that placed something new. */
  readonly number: number
}

function useForce(
  active: boolean,
  key: string,
  stops: readonly string[],
  lines: readonly { readonly from: string; readonly to: string }[],
  pins: ReadonlyMap<string, Place>,
  round: number,
): Forced {
  const [forced, setForced] = useState<Forced>({ places: new Map(), number: 0 })
  const held = useRef({ round, places: forced.places })
  useEffect(() => {
    if (!active || stops.length === 0) return
    const before = held.current.round === round ? held.current.places : new Map<string, Place>()
    const fixed = new Map([...before, ...pins].filter(([stop]) => stops.includes(stop)))
    if (held.current.round === round && stops.every((stop) => fixed.has(stop))) return
    const worker = new Worker(new URL('./force-worker.ts', import.meta.url), { type: 'module' })
    const task: ForceTask = { stops, lines: lines.map(({ from, to }) => [from, to] as const), fixed, budget }
    worker.addEventListener('message', ({ data }: MessageEvent<ReadonlyMap<string, Place>>) => {
      worker.terminate()
      held.current = { round, places: new Map([...before, ...data]) }
      setForced(({ number }) => ({ places: held.current.places, number: number + 1 }))
    })
    worker.postMessage(task, [])
    return () => worker.terminate()
    // `key` says which stops and lines there are; pins are read when something is to be placed, they start no layout.
  }, [active, key, round])
  return forced
}
