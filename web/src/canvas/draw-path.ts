import type { KindLook } from '../icons/kind-look.ts'
import { plainLook } from '../icons/kind-look.ts'
import { formOfAccess } from '../line/form-of-access.ts'
import { accessWords, type LineStep, type Station, stationsOf, stepOfStation } from '../line/stations.ts'
import type { Drawing, DrawnEdge, DrawnNode } from './drawing.ts'

/** What stands at the side of a station: what a step that stays there goes through. */
export interface SideBranch {
  readonly step: number
  readonly name: string
  readonly kind: string
  readonly words: string
}

/** Another path that leaves this one at a station. */
export interface GhostBranch {
  /** Index of the station. */
  readonly station: number
  readonly via: { readonly name: string; readonly kind: string }
  /** The end; absent where the way leads there at once. */
  readonly end?: { readonly name: string; readonly kind: string }
  /** Id of a path over it. */
  readonly path: string
}

export interface PathDrawing {
  readonly steps: readonly LineStep[]
  readonly looks: ReadonlyMap<string, KindLook>
  /** Index of the chosen step. */
  readonly chosen: number | undefined
  /** Whether a change is known that closes the chosen step. */
  readonly closable: boolean
  readonly sides: readonly SideBranch[]
  readonly ghosts: readonly GhostBranch[]
  /** Room for the line, in pixels. */
  readonly width: number
}

const size = { start: 50, between: 44, ghost: 32 } as const
const gap = { least: 104, most: 264 } as const
const edgeRoom = 64

/** Where the stations of a path lie, from left to right, in pixels. */
export function columnGap(stations: number, width: number): number {
  return Math.max(gap.least, Math.min(gap.most, (width - 2 * edgeRoom) / Math.max(1, stations - 1)))
}

/** A path as one line from left to right, with what leaves it: side branches below, ghosts of other paths above. */
export function drawPath(path: PathDrawing): Drawing {
  const stations = stationsOf(path.steps)
  const distance = columnGap(stations.length, path.width)
  const at = (index: number) => index * distance
  const nodes = stations.flatMap((station, index) =>
    drawStation(path, station, index, stations.length, at(index), distance),
  )
  const edges = stations.slice(1).map((station, index) => drawLine(path, station, index))
  const extras = [
    drawCut(path, stations, at),
    ...path.sides.map((side) => drawSide(path, side, stations, at)),
    ...path.ghosts.map((ghost, row) => drawGhost(path, ghost, row, at, distance)),
  ]
  return {
    nodes: [...nodes, ...extras.flatMap((extra) => extra.nodes)],
    edges: [...edges, ...extras.flatMap((extra) => extra.edges)],
  }
}

function drawStation(
  { looks, chosen }: PathDrawing,
  station: Station,
  index: number,
  count: number,
  x: number,
  distance: number,
): readonly DrawnNode[] {
  const { asset } = station
  const { icon, tint } = looks.get(asset.kind) ?? plainLook
  const held = index === 0 ? 'start' : index === count - 1 ? 'target' : 'between'
  const words = { sort: 'words', x, align: 'centre', width: distance - 10, dim: false } as const
  const id = `station-${index}`
  const isChosen = chosen !== undefined && station.steps.includes(chosen)
  return [
    {
      sort: 'stop',
      id,
      x,
      y: 0,
      held,
      size: held === 'start' ? size.start : size.between,
      icon,
      tint,
      chosen: isChosen,
      dim: false,
      choice: { to: 'step', step: stepOfStation(station) },
    },
    { ...words, id: `${id}-access`, y: -39, role: 'access', text: accessWords(station, index === 0) },
    { ...words, id: `${id}-name`, y: 39, role: 'name', text: asset.name },
    { ...words, id: `${id}-meta`, y: 54, role: 'meta', text: metaOf(asset, looks) },
  ]
}

/** "dataset · 4": the kind, and how sensitive it is. */
function metaOf(asset: Station['asset'], looks: PathDrawing['looks']): string {
  const { label } = looks.get(asset.kind) ?? plainLook
  return asset.sensitivity === null ? label : `${label} · ${asset.sensitivity}`
}

function drawLine({ chosen }: PathDrawing, station: Station, index: number): DrawnEdge {
  const step = station.steps[0] ?? 0
  return {
    id: `line-${index}`,
    from: `station-${index}`,
    to: `station-${index + 1}`,
    form: formOfAccess(station.accesses[0] ?? 'reach'),
    role: 'held',
    bend: 'straight',
    chosen: chosen === step,
    dim: false,
    choice: { to: 'step', step },
  }
}

const nothing: Drawing = { nodes: [], edges: [] }

/** The mark lies on the line of the chosen step; for a step that stays at a station, on the line that it opens. */
function drawCut(
  { chosen, closable }: PathDrawing,
  stations: readonly Station[],
  at: (index: number) => number,
): Drawing {
  const station = stations.findIndex(({ steps }) => chosen !== undefined && steps.includes(chosen))
  if (chosen === undefined || !closable || station === -1) return nothing
  const arrives = stations[station]?.steps[0] === chosen && station > 0
  const x =
    arrives || station === stations.length - 1
      ? (at(station - 1) + at(station)) / 2
      : (at(station) + at(station + 1)) / 2
  return { nodes: [{ sort: 'cut', id: 'cut', x, y: 0, choice: { to: 'step', step: chosen } }], edges: [] }
}

function drawSide(
  { looks }: PathDrawing,
  side: SideBranch,
  stations: readonly Station[],
  at: (index: number) => number,
): Drawing {
  const station = stations.findIndex(({ steps }) => steps.includes(side.step))
  if (station === -1) return nothing
  const [id, x, y] = [`side-${side.step}`, at(station), 116]
  const choice = { to: 'step', step: side.step } as const
  const words = { sort: 'words', x: x + 112, align: 'left', width: 300, dim: false } as const
  return {
    nodes: [
      { sort: 'point', id: `${id}-from`, x, y: 68 },
      { sort: 'icon', id, x: x + 94, y, icon: looks.get(side.kind)?.icon ?? '', choice },
      { ...words, id: `${id}-name`, y: y - 7, role: 'name', text: side.name },
      { ...words, id: `${id}-meta`, y: y + 8, role: 'meta', text: side.words },
    ],
    edges: [
      {
        id: `${id}-line`,
        from: `${id}-from`,
        to: id,
        form: 'thin',
        role: 'side',
        bend: 'hook',
        chosen: false,
        dim: false,
        choice,
      },
    ],
  }
}

function drawGhost(
  { looks }: PathDrawing,
  ghost: GhostBranch,
  row: number,
  at: (index: number) => number,
  distance: number,
): Drawing {
  const [id, y] = [`ghost-${row}`, -136 - row * 76]
  const choice = { to: 'path', path: ghost.path } as const
  const ends = [ghost.via, ...(ghost.end ? [ghost.end] : [])]
  const base = { form: 'thin', role: 'ghost', chosen: false, dim: false, choice } as const
  const nodes = ends.flatMap(({ name, kind }, index): DrawnNode[] => {
    const x = at(ghost.station + 1 + index)
    const { icon, tint } = looks.get(kind) ?? plainLook
    return [
      {
        sort: 'stop',
        id: `${id}-${index}`,
        x,
        y,
        held: 'ghost',
        size: size.ghost,
        icon,
        tint,
        chosen: false,
        dim: false,
        choice,
      },
      {
        sort: 'words',
        id: `${id}-${index}-name`,
        x,
        y: y + 27,
        role: 'ghost',
        align: 'centre',
        width: distance - 10,
        text: name,
        dim: false,
      },
    ]
  })
  const leave = { ...base, id: `${id}-leaves`, from: `station-${ghost.station}`, to: `${id}-0`, bend: 'level' } as const
  const arrive = { ...base, id: `${id}-arrives`, from: `${id}-0`, to: `${id}-1`, bend: 'straight' } as const
  return { nodes, edges: ghost.end ? [leave, arrive] : [leave] }
}
