import type { Place } from './place-layered.ts'

/**
 * The stop that one comes to from another by going in a direction: the nearest in the quarter that lies there. From nowhere: the one
 * furthest to the left.
 *
 * @param dx,dy one of them is 1 or -1, the other 0; y points down
 */
export function besideOf(
  places: ReadonlyMap<string, Place>,
  from: string | undefined,
  dx: number,
  dy: number,
): string | undefined {
  const start = from === undefined ? undefined : places.get(from)
  if (start === undefined) {
    const sorted = [...places].toSorted(([, a], [, b]) => a.x - b.x || a.y - b.y)
    return sorted[0]?.[0]
  }
  const there = [...places].flatMap(([stop, { x, y }]) => {
    const along = (x - start.x) * dx + (y - start.y) * dy
    const aside = Math.abs((x - start.x) * dy) + Math.abs((y - start.y) * dx)
    return stop !== from && along > 0 && aside <= along * 2 ? [{ stop, far: along + aside * 2 }] : []
  })
  return there.toSorted((a, b) => a.far - b.far)[0]?.stop
}
