/** Where a station lies, in pixels, and in which row. */
export interface StationPlace {
  readonly x: number
  readonly y: number
  readonly row: number
}

const gap = { least: 104, most: 264 } as const
/** Room at both ends for a station's words. */
const edgeRoom = 64

/** How far apart stations stand, and how many a row has. */
export interface Spacing {
  readonly gap: number
  readonly perRow: number
}

/** Stations stand as far apart as the room allows; where they would stand too close, the line goes on in another row. */
export function spacingOf(stations: number, width: number): Spacing {
  const most = Math.max(3, Math.floor((width - 2 * edgeRoom) / gap.least) + 1)
  const rows = Math.ceil(stations / most)
  const perRow = Math.ceil(stations / Math.max(1, rows))
  const even = (width - 2 * edgeRoom) / Math.max(1, perRow - 1)
  return { gap: Math.max(gap.least, Math.min(gap.most, even)), perRow }
}

/** The places of all stations: always from left to right, row below row. */
export function placeStations(stations: number, spacing: Spacing, rowGap: number): readonly StationPlace[] {
  return Array.from({ length: stations }, (_, index) => {
    const row = Math.floor(index / spacing.perRow)
    return { x: (index % spacing.perRow) * spacing.gap, y: row * rowGap, row }
  })
}
