interface Point {
  readonly x: number
  readonly y: number
}

/** Control points of a curve as Cytoscape wants them: along the straight line (0 to 1), and pixels beside it. */
export interface Bend {
  readonly weights: readonly number[]
  readonly distances: readonly number[]
}

/** A point as a place along and beside the line from one end to the other. */
function beside(from: Point, to: Point, point: Point): { weight: number; distance: number } {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy)
  const [px, py] = [point.x - from.x, point.y - from.y]
  return { weight: (px * dx + py * dy) / (length * length), distance: (px * -dy + py * dx) / length }
}

/** The curve between two points; none where they lie level and a straight line is the same. */
export function bendOf(bend: 'straight' | 'level' | 'hook', from: Point, to: Point): Bend | undefined {
  if (bend === 'straight' || from.y === to.y || from.x === to.x) return undefined
  const run = to.x - from.x
  const points =
    bend === 'hook'
      ? [{ x: from.x, y: to.y }]
      : [
          { x: from.x + run * 0.34, y: from.y },
          { x: from.x + run * 0.66, y: to.y },
        ]
  const places = points.map((point) => beside(from, to, point))
  return { weights: places.map(({ weight }) => weight), distances: places.map(({ distance }) => distance) }
}
