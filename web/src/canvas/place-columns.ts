import type { RadiusAsset } from '../blast/radius.ts'
import type { RadiusDrawing } from './draw-radius.ts'

/** Where an asset lies, and how wide the words at it may be; in pixels. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly room: number
}

/** What a column holds beyond its rows. */
export interface More {
  readonly column: number
  readonly count: number
  readonly x: number
  readonly y: number
}

const gap = { least: 132, most: 240, row: 92 } as const
const edgeRoom = 64

/**
 * Places the assets of a radius in columns. Where a column is too long, the most sensitive and the soonest reached stay; within a column
 * assets stand in the order of what they are reached from, so that few lines cross.
 */
export function placeColumns({
  radius,
  inward,
  rows,
  width,
}: Pick<RadiusDrawing, 'radius' | 'inward' | 'rows' | 'width'>): {
  places: ReadonlyMap<string, Place>
  more: readonly More[]
} {
  const columns = [...Map.groupBy(radius.assets.values(), ({ column }) => column)].toSorted(([a], [b]) => a - b)
  const distance = Math.max(gap.least, Math.min(gap.most, (width - 2 * edgeRoom) / Math.max(1, columns.length - 1)))
  const places = new Map<string, Place>()
  const more: More[] = []
  for (const [column, all] of columns) {
    const kept = all.toSorted(byWeight).slice(0, rows)
    const rank = new Map(kept.map(({ asset, before }) => [asset.key, places.get(before ?? '')?.y ?? 0]))
    const ordered = kept.toSorted((a, b) => (rank.get(a.asset.key) ?? 0) - (rank.get(b.asset.key) ?? 0))
    const x = (inward ? -column : column) * distance
    const lines = ordered.length + (all.length > kept.length ? 1 : 0)
    const top = (-(lines - 1) * gap.row) / 2
    for (const [row, { asset }] of ordered.entries()) {
      places.set(asset.key, { x, y: top + row * gap.row, room: distance - 10 })
    }
    if (all.length > kept.length)
      more.push({ column, count: all.length - kept.length, x, y: top + ordered.length * gap.row })
  }
  return { places, more }
}

function byWeight(a: RadiusAsset, b: RadiusAsset): number {
  const sensitivity = (b.asset.sensitivity ?? -1) - (a.asset.sensitivity ?? -1)
  return (
    sensitivity || (a.held[0]?.hops ?? 0) - (b.held[0]?.hops ?? 0) || a.asset.name.localeCompare(b.asset.name, 'en')
  )
}
