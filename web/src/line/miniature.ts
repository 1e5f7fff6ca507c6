import { formOfAccess, type LineForm } from './form-of-access.ts'
import { type LineStep, stationsOf } from './stations.ts'

/** Size in pixels. */
export const miniatureSize = { width: 284, height: 14 } as const

const middle = miniatureSize.height / 2
const radius = { end: 4.6, between: 3 } as const

/** Circles and the lines between them, in pixels, for one path. */
export interface Miniature {
  readonly stops: readonly {
    readonly x: number
    readonly radius: number
    readonly role: 'start' | 'between' | 'target'
  }[]
  readonly lines: readonly { readonly from: number; readonly to: number; readonly form: LineForm }[]
  /** The height at which all lies. */
  readonly y: number
}

/** The geometry of a path's miniature: its stations at equal distances, each line in the form of the access that it leads to. */
export function miniatureOf(steps: readonly LineStep[]): Miniature {
  const stations = stationsOf(steps)
  const inset = radius.end + 1
  const gap = (miniatureSize.width - 2 * inset) / Math.max(1, stations.length - 1)
  const stops = stations.map((_, index) => {
    const role = index === 0 ? 'start' : index === stations.length - 1 ? 'target' : 'between'
    return { x: inset + index * gap, radius: role === 'between' ? radius.between : radius.end, role } as const
  })
  const lines = stations.slice(1).flatMap((station, index) => {
    const [start, end, access] = [stops[index], stops[index + 1], station.accesses[0]]
    if (start === undefined || end === undefined || access === undefined) return []
    return [{ from: start.x + start.radius, to: end.x - end.radius, form: formOfAccess(access) }]
  })
  return { stops, lines, y: middle }
}
