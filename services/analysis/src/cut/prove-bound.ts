import { leastHittingSet } from './hitting-set.ts'
import type { Survivor } from './survivors.ts'

/**
 * A few of the paths that are enough to prove a bound: whoever ends each of them has at least that much work. Begins with none and
 * adds, while cheaper choices end all that were taken, one that such a choice does not end.
 */
export async function proveBound(
  survivors: readonly Survivor[],
  bound: number,
  effortOf: (lever: number) => number,
  seconds: number,
): Promise<readonly Survivor[]> {
  const stopAt = performance.now() + seconds * 1000
  const taken: Survivor[] = []
  let chosen: ReadonlySet<number> = new Set()
  while (performance.now() < stopAt) {
    const left = survivors.find(
      ({ clause }) =>
        !clause.wanted.some((lever) => chosen.has(lever)) && clause.unless.every((lever) => chosen.has(lever)),
    )
    if (left === undefined) break
    taken.push(left)
    const hit = await leastHittingSet(
      taken.map(({ clause }) => clause),
      effortOf,
      seconds,
    )
    if (hit === 'none' || (hit !== 'out-of-time' && hit.bound >= bound)) return taken
    if (hit === 'out-of-time') break
    chosen = new Set(hit.chosen)
  }
  return survivors
}
