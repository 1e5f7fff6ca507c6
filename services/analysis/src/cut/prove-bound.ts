import { leastHittingSet } from './hitting-set.ts'
import type { Survivor } from './survivors.ts'

/**
 * A few of the paths that are enough to prove a bound: whoever ends each of them has at least that much work. Begins with none and
 * adds, while a cheaper choice ends all that were taken, paths that it does not end and that have nothing to end in common.
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
    const fresh = independent(survivors.filter((survivor) => survives(survivor, chosen)))
    if (fresh.length === 0) break
    taken.push(...fresh)
    const clauses = taken.map(({ clause }) => clause)
    const hit = await leastHittingSet(clauses, effortOf, seconds)
    if (hit === 'out-of-time') break
    if (hit === 'none' || hit.bound >= bound) return taken
    chosen = new Set(hit.chosen)
  }
  return survivors
}

function survives({ clause: { wanted, unless } }: Survivor, chosen: ReadonlySet<number>): boolean {
  return !wanted.some((lever) => chosen.has(lever)) && unless.every((lever) => chosen.has(lever))
}

function independent(survivors: readonly Survivor[]): readonly Survivor[] {
  const used = new Set<number>()
  return survivors.filter(({ clause: { wanted } }) => {
    if (wanted.some((lever) => used.has(lever))) return false
    for (const lever of wanted) used.add(lever)
    return true
  })
}
