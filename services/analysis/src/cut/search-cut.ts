import { leastHittingSet } from './hitting-set.ts'
import type { Survivor, Survivors } from './survivors.ts'

/** The outcome of a search for a cut. */
export type FoundCut =
  | {
      readonly status: 'optimal' | 'bounded'
      readonly pulled: ReadonlySet<number>
      /** No cut takes less effort. */
      readonly bound: number
      /** All paths that were met, which together prove the bound. */
      readonly survivors: readonly Survivor[]
    }
  | {
      readonly status: 'impossible'
      /** Paths that no choice ends together; mostly a single one that nothing may end. */
      readonly witnesses: readonly Survivor[]
    }

/**
 * Searches for the cheapest cut. Each round solves for the least choice that ends all paths met so far, then goes on pulling levers
 * greedily until nothing survives: that yields many paths for the next round at once, and a cut that is good enough if time runs out.
 * @param stopAt in terms of `performance.now()`; the first round is finished in any case
 */
export async function searchCut(
  survivors: Survivors,
  effortOf: (lever: number) => number,
  stopAt: number,
): Promise<FoundCut> {
  const met: Survivor[] = []
  let bound = 0
  let best: { readonly pulled: ReadonlySet<number>; readonly effort: number } | undefined
  const total = (pulled: Iterable<number>): number => [...pulled].reduce((sum, lever) => sum + effortOf(lever), 0)
  for (;;) {
    const chosen = await leastChoice(met, effortOf, stopAt)
    if (chosen === 'none') return { status: 'impossible', witnesses: met }
    if (chosen !== 'out-of-time') {
      bound = Math.max(bound, chosen.bound)
      const round = descend(
        survivors,
        chosen.chosen,
        met,
        effortOf,
        best === undefined ? Number.POSITIVE_INFINITY : stopAt,
      )
      if (round.unbreakable !== undefined) return { status: 'impossible', witnesses: [round.unbreakable] }
      if (round.cut !== undefined && (best === undefined || total(round.cut) < best.effort)) {
        const pulled = prune(survivors, round.cut, new Set(chosen.chosen), met, effortOf)
        best = { pulled, effort: total(pulled) }
      }
    }
    if (best !== undefined && best.effort <= bound)
      return { status: 'optimal', pulled: best.pulled, bound, survivors: met }
    if (best !== undefined && performance.now() > stopAt)
      return { status: 'bounded', pulled: best.pulled, bound, survivors: met }
  }
}

async function leastChoice(met: readonly Survivor[], effortOf: (lever: number) => number, stopAt: number) {
  if (met.length === 0) return { chosen: [], bound: 0 }
  const seconds = (stopAt - performance.now()) / 1000
  return leastHittingSet(
    met.map(({ clause }) => clause),
    effortOf,
    Number.isFinite(seconds) ? seconds : 1e9,
  )
}

/** Pulls more levers until nothing survives, and notes every path met on the way. */
function descend(
  survivors: Survivors,
  chosen: readonly number[],
  met: Survivor[],
  effortOf: (lever: number) => number,
  stopAt: number,
): { readonly cut?: ReadonlySet<number>; readonly unbreakable?: Survivor } {
  const pulled = new Set(chosen)
  const uses = new Map<number, number>()
  for (const { clause } of met) for (const lever of clause.wanted) uses.set(lever, (uses.get(lever) ?? 0) + 1)
  while (performance.now() <= stopAt) {
    const before = new Set(pulled)
    let isCut = true
    for (const survivor of survivors.find(before)) {
      isCut = false
      const { wanted, unless } = survivor.clause
      // Ended already by a lever that was pulled for another path of this search.
      if (wanted.some((lever) => pulled.has(lever))) continue
      met.push(survivor)
      if (wanted.length === 0 && unless.length === 0) return { unbreakable: survivor }
      if (wanted.length === 0) return {}
      for (const lever of wanted) uses.set(lever, (uses.get(lever) ?? 0) + 1)
      pulled.add(cheapest(wanted, (lever) => effortOf(lever) / (uses.get(lever) ?? 1)))
    }
    if (isCut) return { cut: pulled }
  }
  return {}
}

function cheapest(levers: readonly number[], price: (lever: number) => number): number {
  return levers.reduce((best, lever) => (price(lever) < price(best) ? lever : best))
}

/**
 * Takes back levers that were pulled on the way and are not needed, the dearest first. A lever that alone ends some path met before is
 * needed; of the others a search tells.
 */
function prune(
  survivors: Survivors,
  cut: ReadonlySet<number>,
  chosen: ReadonlySet<number>,
  met: readonly Survivor[],
  effortOf: (lever: number) => number,
): ReadonlySet<number> {
  const pulled = new Set(cut)
  const uses = new Map<number, Survivor[]>()
  for (const survivor of met) {
    for (const lever of survivor.clause.wanted) {
      const known = uses.get(lever)
      if (known === undefined) uses.set(lever, [survivor])
      else known.push(survivor)
    }
  }
  const extra = [...cut].filter((lever) => !chosen.has(lever)).sort((a, b) => effortOf(b) - effortOf(a) || a - b)
  for (const lever of extra) {
    pulled.delete(lever)
    const isNeeded = uses
      .get(lever)
      ?.some(
        ({ clause }) =>
          !clause.wanted.some((other) => pulled.has(other)) && clause.unless.every((other) => pulled.has(other)),
      )
    if (isNeeded === true || survivors.any(pulled)) pulled.add(lever)
  }
  return pulled
}
