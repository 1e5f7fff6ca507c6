import type { Place } from '../explore/place-layered.ts'
import { highlightOf, type Scene, type SceneLine, type SceneStop } from '../explore/scene.ts'
import { type KindLook, plainLook } from '../icons/kind-look.ts'
import { formOfAccess } from '../line/form-of-access.ts'
import { plainText } from '../ui/plain-text.ts'
import type { Drawing, DrawnEdge, DrawnNode } from './drawing.ts'

export interface SceneDrawing {
  readonly scene: Scene
  readonly places: ReadonlyMap<string, Place>
  readonly looks: ReadonlyMap<string, KindLook>
  /** Keys of assets. */
  readonly chosen: readonly string[]
  readonly line: string | undefined
  readonly pinned: ReadonlySet<string>
  readonly layered: boolean
}

const size = { end: 46, between: 38, group: 50 } as const
/** Relations are named along their lines up to this many; beyond, names would cover everything. */
const namedLines = 60

/** A scene where its places are known: assets as stops with their names, steps as the attacker's line, relations as grey ones. */
export function drawScene(drawing: SceneDrawing): Drawing {
  const { scene, places, chosen, line } = drawing
  const lit = highlightOf(scene, chosen, line)
  const named = scene.lines.filter(({ sort }) => sort === 'relation').length <= namedLines
  const placed = scene.stops.filter(({ id }) => places.has(id))
  return {
    nodes: placed.map((stop) => drawStop(drawing, stop, lit !== undefined && !lit.stops.has(stop.id))),
    edges: scene.lines
      .filter(({ from, to }) => places.has(from) && places.has(to))
      .map((one) =>
        drawLine(drawing, one, lit !== undefined && !lit.lines.has(one.id), named || lit?.lines.has(one.id)),
      ),
  }
}

function drawStop({ places, looks, chosen, pinned }: SceneDrawing, stop: SceneStop, dim: boolean): DrawnNode {
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
    label,
    pinned: pinned.has(stop.id),
    chosen: chosen.includes(stop.id),
    dim,
    choice: stop.isGroup ? { to: 'group', kind: stop.kind } : { to: 'asset', asset: stop.id },
  }
}

function drawLine({ line, layered }: SceneDrawing, one: SceneLine, dim: boolean, named = false): DrawnEdge {
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
  if (one.sort === 'step') return { ...base, form: formOfAccess(one.access), role: 'held' }
  const [first] = one.relations
  const words = one.relations.length > 1 ? `${one.relations.length} relations` : first?.verb
  // A disabled relation carries nothing: it is dashed.
  const form = one.relations.every(({ enabled }) => !enabled) ? 'dashed' : 'thin'
  return { ...base, form, role: 'fact', ...(named && words !== undefined ? { label: words } : {}) }
}
