/** A place, in pixels. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Whether a place lies within a polygon: a ray from it to the right crosses the edges an odd number of times. */
export function isInside({ x, y }: Point, corners: readonly Point[]): boolean {
  let inside = false
  for (const [index, one] of corners.entries()) {
    const other = corners.at(index - 1) ?? one
    if (one.y > y === other.y > y) continue
    if (x < one.x + ((y - one.y) / (other.y - one.y)) * (other.x - one.x)) inside = !inside
  }
  return inside
}
