import { type Between, between } from '../support/between.ts'
import { Explorer, stepsTo } from '../support/explore.ts'
import type { Holding } from '../support/holding.ts'
import type { Scope, ScopeEntry } from '../support/scope.ts'
import type { Support } from '../support/support.ts'
import { Trials } from '../support/trials.ts'
import type { Target } from '../targets.ts'
import type { Blockers } from './blockers.ts'

/** A connected pair, and what may separate it still. */
interface Pair {
  readonly entry: ScopeEntry
  readonly target: Target
  /** What blocks every path of it that was met so far, and was not tried. */
  open: ReadonlySet<number>
}

/** How many pairs each blocker separates. */
export interface Separated {
  readonly pairs: number
  /** By blocker; none of those that are missing separates any. */
  readonly counts: ReadonlyMap<number, number>
  readonly outOfTime: boolean
}

/**
 * Counts exactly how many pairs each blocker separates. Whatever separates a pair lies on every path of it, so only what lies on one
 * path that was met need be tried; where a pair survives, its new path rules out whatever is not on it too.
 * @param stopAt in terms of `performance.now()`; counts are then of what was tried
 */
export function separatedBy(support: Support, scope: Scope, blockers: Blockers, stopAt: number): Separated {
  const lane: Lane = {
    support,
    blockers,
    trials: new Trials(support),
    explorer: new Explorer(support),
    ...between(support, scope),
  }
  const pairs = connected(lane, scope)
  const waiting = new Map<number, Set<Pair>>()
  for (const pair of pairs) {
    for (const blocker of pair.open) {
      const known = waiting.get(blocker)
      if (known === undefined) waiting.set(blocker, new Set([pair]))
      else known.add(pair)
    }
  }
  const counts = new Map<number, number>()
  for (const blocker of [...waiting.keys()].sort((a, b) => a - b)) {
    const asked = [...(waiting.get(blocker) ?? [])].filter(({ open }) => open.has(blocker))
    if (asked.length === 0) continue
    if (performance.now() > stopAt) return { pairs: pairs.length, counts, outOfTime: true }
    const count = separate(lane, blocker, asked)
    if (count > 0) counts.set(blocker, count)
  }
  return { pairs: pairs.length, counts, outOfTime: false }
}

/** What all trials of a question share. */
interface Lane extends Between {
  readonly support: Support
  readonly blockers: Blockers
  readonly trials: Trials
  readonly explorer: Explorer
}

function connected(lane: Lane, { entries, targets, isOwn }: Scope): readonly Pair[] {
  const holding = lane.trials.try({ relations: [], hardened: [] })
  return entries.flatMap((entry) => {
    const others = targets.filter((target) => !isOwn(entry, target))
    return [...waysTo(lane, holding, entry, others)].map(([target, steps]): Pair => {
      return { entry, target, open: lane.blockers.of(holding, entry, target.asset, steps) }
    })
  })
}

/** Counts the pairs that a blocker separates; those that survive it learn from the path that they have without it. */
function separate(lane: Lane, blocker: number, asked: readonly Pair[]): number {
  const { blockers } = lane
  const holding = lane.trials.try(blockers.taken(blocker))
  let count = 0
  for (const [entry, pairs] of Map.groupBy(asked, (pair) => pair.entry)) {
    const targets = blockers.ends(blocker, entry) ? [] : pairs.map(({ target }) => target)
    const ways = waysTo(lane, holding, entry, targets)
    for (const pair of pairs) {
      const way = ways.get(pair.target)
      if (way === undefined) count++
      else pair.open = pair.open.intersection(blockers.of(holding, entry, pair.target.asset, way))
    }
  }
  return count
}

/** The cheapest way from an entry to each of the targets that it reaches. */
function waysTo(
  { support, explorer, within }: Lane,
  holding: Holding,
  entry: ScopeEntry,
  targets: readonly Target[],
): ReadonlyMap<Target, readonly number[]> {
  const explored = explorer.explore(holding, [entry.foothold], { targets, within })
  return new Map(explored.found.map(({ target, foothold }) => [target, stepsTo(support, explored, foothold)]))
}
