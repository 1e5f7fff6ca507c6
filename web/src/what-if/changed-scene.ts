import type { PathLineFragment } from '../__generated__/graphql.ts'
import type { Fate } from '../canvas/drawing.ts'
import { cap } from '../explore/explore-search.ts'
import { type Scene, sceneOf } from '../explore/scene.ts'

/** The paths that a change closes and opens, as one picture. */
export interface ChangedScene {
  readonly scene: Scene
  /** Of each line that one side only goes along, by its id. */
  readonly fates: ReadonlyMap<string, Fate>
  /** Of each stop that closed paths only go over: it is reached by what is shown no more. */
  readonly left: ReadonlySet<string>
}

/** Puts closed and opened paths together. A line that paths of both go along stays as it is. */
export function changedScene(closed: readonly PathLineFragment[], opened: readonly PathLineFragment[]): ChangedScene {
  // Those that open come first: the cap leaves out what closes before what opens.
  const scene = sceneOf({ paths: 'all' }, [...opened, ...closed], undefined, cap.usual)
  const opens = new Set(opened)
  const fates = new Map(
    scene.lines.flatMap((line): readonly (readonly [string, Fate])[] => {
      if (line.sort !== 'step') return []
      const sides = new Set(line.steps.map(({ path }) => opens.has(path)))
      if (sides.size > 1) return []
      return [[line.id, sides.has(true) ? 'opened' : 'closed']]
    }),
  )
  const kept = scene.lines.filter(({ id }) => fates.get(id) !== 'closed').flatMap(({ from, to }) => [from, to])
  const left = new Set(scene.stops.map(({ id }) => id))
  for (const id of kept) left.delete(id)
  return { scene, fates, left }
}
