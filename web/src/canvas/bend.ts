interface Point {
  readonly x: number
  readonly y: number
}

/**
 * How a line runs. `level`: an S that leaves and arrives level. `hook`: down first, then right. `return`: from the end of a row back to
 * the start of the next, level between them.
 */
export type BendName = 'straight' | 'level' | 'hook' | 'return'

/** Points of a curve as Cytoscape wants them: along the straight line (0 to 1), and pixels beside it. */
export interface Bend {
  readonly weights: readonly number[]
  readonly distances: readonly number[]
}

/** How far a line goes past the stations at both ends before it turns back. */
const overhang = 48

/** The curve between two points; none where they lie level and a straight line is the same. */
export function bendOf(bend: BendName, from: Point, to: Point): Bend | undefined {
  if (bend === 'straight' || from.y === to.y || from.x === to.x) return undefined
  const places = pointsOf(bend, from, to).map((point) => beside(from, to, point))
  return { weights: places.map(({ weight }) => weight), distances: places.map(({ distance }) => distance) }
}

function pointsOf(bend: Exclude<BendName, 'straight'>, from: Point, to: Point): readonly Point[] {
  const run = to.x - from.x
  const middle = (from.y + to.y) / 2
  switch (bend) {
    case 'hook':
      return [{ x: from.x, y: to.y }]
    case 'level':
      return [
        { x: from.x + run * 0.34, y: from.y },
        { x: from.x + run * 0.66, y: to.y },
      ]
    case 'return':
      return [
        { x: from.x + overhang, y: from.y },
        { x: from.x + overhang, y: middle },
        { x: to.x - overhang, y: middle },
        { x: to.x - overhang, y: to.y },
      ]
  }
}

/** A point as a place along and beside the line from one end to the other. */
function beside(from: Point, to: Point, point: Point): { weight: number; distance: number } {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy)
  const [px, py] = [point.x - from.x, point.y - from.y]
  return { weight: (px * dx + py * dy) / (length * length), distance: (px * -dy + py * dx) / length }
}
