import type { Place } from '../explore/place-layered.ts'
import { highlightOf, type Scene, type SceneLine, type SceneStop } from '../explore/scene.ts'
import { type KindLook, plainLook } from '../icons/kind-look.ts'
import { formOfAccess } from '../line/form-of-access.ts'
import { plainText } from '../ui/plain-text.ts'
import type { Drawing, DrawnEdge, DrawnNode, Fate } from './drawing.ts'

export interface SceneDrawing {
  readonly scene: Scene
  readonly places: ReadonlyMap<string, Place>
  readonly looks: ReadonlyMap<string, KindLook>
  /** Keys of assets. */
  readonly chosen: readonly string[]
  readonly line: string | undefined
  readonly pinned: ReadonlySet<string>
  readonly layered: boolean
  /** Whether names are written. */
  readonly named: boolean
  /** What becomes of lines, by their ids, where changes are supposed. */
  readonly fates?: ReadonlyMap<string, Fate>
  /** Stops that are reached no more then: they fade. */
  readonly left?: ReadonlySet<string>
}

const size = { end: 46, between: 38, group: 50 } as const
/** Relations are named along their lines up to this many; beyond, names would cover everything. */
const namedLines = 60

/** Up to this many stops, relations that lead off the canvas are counted beside them. */
const counted = 120

/** A scene where its places are known: assets as stops with their names, steps as the attacker's line, relations as grey ones. */
export function drawScene(drawing: SceneDrawing): Drawing {
  const { scene, places, chosen, line, named: isNamed } = drawing
  const lit = highlightOf(scene, chosen, line)
  const named = isNamed && scene.lines.filter(({ sort }) => sort === 'relation').length <= namedLines
  const placed = scene.stops.filter(({ id }) => places.has(id))
  return {
    nodes: placed.flatMap((stop) => {
      const dim = lit !== undefined && !lit.stops.has(stop.id)
      const drawn = drawStop(drawing, stop, dim)
      return placed.length <= counted ? [drawn, ...drawBeyond(drawing, stop, drawn, dim)] : [drawn]
    }),
    edges: scene.lines
      .filter(({ from, to }) => places.has(from) && places.has(to))
      .map((one) =>
        drawLine(
          drawing,
          one,
          lit !== undefined && !lit.lines.has(one.id),
          named || (isNamed && lit?.lines.has(one.id)),
        ),
      ),
  }
}

function drawStop(
  { places, looks, chosen, pinned, named, left }: SceneDrawing,
  stop: SceneStop,
  dim: boolean,
): DrawnNode {
  const { x, y } = places.get(stop.id) ?? { x: 0, y: 0 }
  const { icon, tint, plural } = looks.get(stop.kind) ?? plainLook
  const label = stop.isGroup ? `${stop.assets.length} ${plural}` : plainText(stop.name, 60)
  return {
    sort: 'stop',
    id: stop.id,
    x,
    y,
    held: stop.role,
    size: stop.isGroup ? size.group : stop.role === 'between' ? size.between : size.end,
    icon,
    tint,
    ...(named || stop.isGroup ? { label } : {}),
    pinned: pinned.has(stop.id),
    left: left?.has(stop.id) ?? false,
    chosen: chosen.includes(stop.id),
    dim,
    choice: stop.isGroup ? { to: 'group', kind: stop.kind } : { to: 'asset', asset: stop.id },
  }
}

/** How many relations lead to what is not on the canvas: beside what is on no path, and beside what is chosen. */
function drawBeyond(
  { chosen }: SceneDrawing,
  { id, beyond, paths }: SceneStop,
  { x, y }: DrawnNode,
  dim: boolean,
): readonly DrawnNode[] {
  if (beyond === 0 || (paths > 0 && !chosen.includes(id))) return []
  const place = { x: x + size.between / 2 - 1, y: y - size.between / 2 }
  return [
    { sort: 'words', id: `beyond ${id}`, ...place, text: `+${beyond}`, role: 'meta', align: 'left', width: 40, dim },
  ]
}

function drawLine({ line, layered, fates }: SceneDrawing, one: SceneLine, dim: boolean, named = false): DrawnEdge {
  const base = {
    id: one.id,
    from: one.from,
    to: one.to,
    arrow: true,
    bend: layered ? 'level' : 'straight',
    chosen: one.id === line,
    dim,
    choice: { to: 'line', line: one.id },
  } as const
  if (one.sort === 'step') {
    const fate = fates?.get(one.id)
    const step = { ...base, form: formOfAccess(one.access), role: 'held' } as const
    return fate === undefined ? step : { ...step, fate, ...(fate === 'opened' ? { label: 'opens' } : {}) }
  }
  const [first] = one.relations
  const words = one.relations.length > 1 ? `${one.relations.length} relations` : first?.verb
  // A disabled relation carries nothing: it is dashed.
  const form = one.relations.every(({ enabled }) => !enabled) ? 'dashed' : 'thin'
  return { ...base, form, role: 'fact', ...(named && words !== undefined ? { label: words } : {}) }
}
