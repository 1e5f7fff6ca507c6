import { compareText } from '../facts/settle.ts'
import { type Foothold, footholdId } from '../footholds/foothold.ts'
import type { Bounds, Completeness, FootholdPath, Reached } from './pathfinder.ts'

/** In the order in which every pathfinder answers: by hops, then foothold id. */
export function sortReached(reached: readonly Reached[]): Reached[] {
  return reached.toSorted((a, b) => a.hops - b.hops || compareText(footholdId(a.foothold), footholdId(b.foothold)))
}

/** In the order in which every pathfinder answers: by hops, then the ids of both ends. */
export function sortPaths(paths: readonly FootholdPath[]): FootholdPath[] {
  return paths.toSorted(
    (a, b) =>
      a.steps.length - b.steps.length ||
      compareText(footholdId(a.from), footholdId(b.from)) ||
      compareText(footholdId(a.to), footholdId(b.to)),
  )
}

/** The first `limit` of a sorted answer, and whether that left some out. */
export function firstOf<T>(
  items: readonly T[],
  completeness: Completeness,
  { limit }: Bounds,
): { items: readonly T[]; completeness: Completeness } {
  if (limit === undefined || items.length <= limit) return { items, completeness }
  return { items: items.slice(0, limit), completeness: { kind: 'bounded', by: 'count', limit } }
}

/** What stopped a search: the clock goes before hops. */
export function whatStopped(outOfTime: boolean, hasMore: boolean, { deadline, maxHops }: Bounds): Completeness {
  if (outOfTime && deadline !== undefined) return { kind: 'bounded', by: 'time', limit: deadline }
  return hasMore && maxHops !== undefined ? { kind: 'bounded', by: 'hops', limit: maxHops } : { kind: 'exhaustive' }
}

/** Each foothold once. */
export function distinct(footholds: readonly Foothold[]): Foothold[] {
  return [...new Map(footholds.map((foothold) => [footholdId(foothold), foothold])).values()]
}
