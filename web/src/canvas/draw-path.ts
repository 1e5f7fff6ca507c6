import { type KindLook, plainLook } from '../icons/kind-look.ts'
import { formOfAccess } from '../line/form-of-access.ts'
import { accessWords, type LineStep, type Station, stationsOf, stepOfStation } from '../line/stations.ts'
import { drawGhost, type GhostBranch } from './draw-ghost.ts'
import { drawSide, type SideBranch, sideDepth } from './draw-side.ts'
import type { Drawing, DrawnEdge, DrawnNode } from './drawing.ts'
import { placeStations, type StationPlace, spacingOf } from './place-stations.ts'
import { twoLines } from './two-lines.ts'

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

const size = { start: 50, between: 44 } as const
const rowGap = 186

/** A path as one line from left to right, with what leaves it: side branches below, ghosts of other paths above. */
export function drawPath(path: PathDrawing): Drawing {
  const { looks, width } = path
  const stations = stationsOf(path.steps)
  const spacing = spacingOf(stations.length, width)
  const rowOf = (index: number) => Math.floor(index / spacing.perRow)
  const lastRow = rowOf(stations.length - 1)
  const stationOf = (step: number) => stations.findIndex(({ steps }) => steps.includes(step))
  const inner = path.sides.some(({ step }) => rowOf(stationOf(step)) < lastRow)
  const places = placeStations(stations.length, spacing, inner ? rowGap + sideDepth : rowGap)
  const placeOf = (index: number) => places[index] ?? { x: 0, y: 0, row: 0 }
  const parts: readonly Drawing[] = [
    {
      nodes: stations.flatMap((station, index) =>
        drawStation(path, station, { index, last: stations.length - 1, place: placeOf(index), room: spacing.gap - 8 }),
      ),
      edges: stations
        .slice(1)
        .map((station, index) => drawLine(path, station, index, placeOf(index), placeOf(index + 1))),
    },
    drawCut(path, stations, placeOf),
    ...path.sides.map((side) => drawSide(side, placeOf(stationOf(side.step)), looks)),
    // Context gets no room of its own: neither between rows nor beyond the last column.
    ...path.ghosts
      .filter(({ station, end }) => rowOf(station) === 0 && station + (end ? 2 : 1) < spacing.perRow)
      .map((ghost, row) => drawGhost(ghost, row, placeOf(ghost.station).x, spacing.gap, looks)),
  ]
  return { nodes: parts.flatMap(({ nodes }) => nodes), edges: parts.flatMap(({ edges }) => edges) }
}

interface StationAt {
  readonly index: number
  readonly last: number
  readonly place: StationPlace
  /** For its words, in pixels. */
  readonly room: number
}

function drawStation(
  { looks, chosen }: PathDrawing,
  station: Station,
  { index, last, place: { x, y }, room }: StationAt,
): readonly DrawnNode[] {
  const { asset } = station
  const { icon, tint, label } = looks.get(asset.kind) ?? plainLook
  const held = index === 0 ? 'start' : index === last ? 'target' : 'between'
  const words = { sort: 'words', x, align: 'centre', width: room, dim: false } as const
  const id = `station-${index}`
  const name = twoLines(asset.name, room)
  const extra = (name.length - 1) * 15
  return [
    {
      sort: 'stop',
      id,
      x,
      y,
      held,
      size: held === 'start' ? size.start : size.between,
      icon,
      tint,
      chosen: chosen !== undefined && station.steps.includes(chosen),
      dim: false,
      choice: { to: 'step', step: stepOfStation(station) },
    },
    { ...words, id: `${id}-access`, y: y - 39, role: 'access', text: accessWords(station, index === 0) },
    { ...words, id: `${id}-name`, y: y + 39 + extra / 2, role: 'name', text: name.join('\n') },
    {
      ...words,
      id: `${id}-meta`,
      y: y + 54 + extra,
      role: 'meta',
      text: asset.sensitivity ? `${label} · ${asset.sensitivity}` : label,
    },
  ]
}

function drawLine(
  { chosen }: PathDrawing,
  station: Station,
  index: number,
  from: StationPlace,
  to: StationPlace,
): DrawnEdge {
  const step = station.steps[0] ?? 0
  return {
    id: `line-${index}`,
    from: `station-${index}`,
    to: `station-${index + 1}`,
    form: formOfAccess(station.accesses[0] ?? 'reach'),
    role: 'held',
    bend: from.row === to.row ? 'straight' : 'return',
    chosen: chosen === step,
    dim: false,
    choice: { to: 'step', step },
  }
}

/** The mark lies on the line of the chosen step; for a step that stays at a station, on the line that it opens. */
function drawCut(
  { chosen, closable }: PathDrawing,
  stations: readonly Station[],
  placeOf: (index: number) => StationPlace,
): Drawing {
  const station = stations.findIndex(({ steps }) => chosen !== undefined && steps.includes(chosen))
  if (chosen === undefined || !closable || station === -1) return { nodes: [], edges: [] }
  const arrives = stations[station]?.steps[0] === chosen && station > 0
  const before = arrives || station === stations.length - 1 ? station - 1 : station
  const [from, to] = [placeOf(before), placeOf(before + 1)]
  // A line to another row runs level between the rows for most of its way.
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2]
  return { nodes: [{ sort: 'cut', id: 'cut', x, y, choice: { to: 'step', step: chosen } }], edges: [] }
}
