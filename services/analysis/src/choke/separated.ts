import { reachIntoTargets } from '@throughline/graph/pathfinder/snapshot/reach-into-targets.ts'
import { stepGraphOf } from '../step-graph-of.ts'
import { between } from '../support/between.ts'
import { Explorer, stepsTo } from '../support/explore.ts'
import { grouped } from '../support/grouped.ts'
import type { Scope, ScopeEntry } from '../support/scope.ts'
import type { Support } from '../support/support.ts'
import { Trials } from '../support/trials.ts'
import type { Target } from '../targets.ts'
import type { Blockers } from './blockers.ts'
import { Losses } from './losses.ts'
import { ReachTree } from './reach-tree.ts'

/** How many pairs each blocker separates. */
export interface Separated {
  readonly pairs: number
  /** By blocker; none of those that are missing separates any. */
  readonly counts: ReadonlyMap<number, number>
  readonly outOfTime: boolean
}

/**
 * Counts exactly how many pairs each blocker separates. Whatever separates a pair lies on every path of it, so for each entry only what
 * lies on the cheapest paths is tried; what it loses is worked out from the tree of these paths.
 * @param stopAt in terms of `performance.now()`; counts are then of the entries that were looked at
 */
export function separatedBy(support: Support, scope: Scope, blockers: Blockers, stopAt: number): Separated {
  const lane: Lane = {
    support,
    blockers,
    losses: new Losses(blockers, new Trials(support)),
    trials: new Trials(support),
    explorer: new Explorer(support),
    within: between(support, scope).within,
    incoming: grouped(support.steps.outStart.length - 1, support.steps.count, (step) => support.steps.to[step] ?? 0),
  }
  const counts = new Map<number, number>()
  let pairs = 0
  // Of all entries at once: those that reach nothing, which are most in a large estate, are not searched from.
  const { ofEntries } = reachIntoTargets(
    stepGraphOf(support.derived),
    scope.entries.map(({ foothold }) => foothold),
    scope.targets.map(({ footholds }) => footholds),
  )
  for (const [number, entry] of scope.entries.entries()) {
    const reached = [...(ofEntries[number] ?? [])]
      .flatMap((target) => scope.targets[target] ?? [])
      .filter((target) => !scope.isOwn(entry, target))
    if (reached.length === 0) continue
    if (performance.now() > stopAt) return { pairs, counts, outOfTime: true }
    pairs += reached.length
    for (const [blocker, count] of separatedFrom(lane, entry, reached))
      counts.set(blocker, (counts.get(blocker) ?? 0) + count)
  }
  return { pairs, counts, outOfTime: false }
}

/** What all entries of a question share. */
interface Lane {
  readonly support: Support
  readonly blockers: Blockers
  readonly losses: Losses
  /** Nothing is ever taken from these. */
  readonly trials: Trials
  readonly explorer: Explorer
  readonly within: Uint8Array
  readonly incoming: { readonly start: Int32Array; readonly items: Int32Array }
}

/** How many of the targets that an entry reaches each blocker takes from it. */
function separatedFrom(lane: Lane, entry: ScopeEntry, reached: readonly Target[]): ReadonlyMap<number, number> {
  const { support, blockers, losses, explorer, within, incoming, trials } = lane
  const holding = trials.try({ relations: [], hardened: [] })
  const explored = explorer.explore(holding, [entry.foothold], { targets: [], within })
  const tree = new ReachTree(support, incoming, losses, explored)
  const candidates = new Map<number, Set<Target>>()
  for (const target of reached) {
    const [end = -1] = target.footholds.filter((foothold) => tree.reaches(foothold))
    const steps = stepsTo(support, explored, end)
    for (const blocker of blockers.of(holding, entry, target.asset, steps)) {
      const known = candidates.get(blocker)
      if (known === undefined) candidates.set(blocker, new Set([target]))
      else known.add(target)
    }
  }
  const counts = new Map<number, number>()
  for (const [blocker, asked] of candidates) {
    const count = blockers.ends(blocker, entry) ? asked.size : countLost(lane, tree, entry, blocker, [...asked])
    if (count > 0) counts.set(blocker, count)
  }
  return counts
}

/** How many of some targets, all of which have the blocker on their cheapest path, are lost to it. */
function countLost(
  lane: Lane,
  tree: ReachTree,
  entry: ScopeEntry,
  blocker: number,
  targets: readonly Target[],
): number {
  const loss = lane.losses.of(blocker)
  if (tree.leadsAnew(loss)) {
    const holding = lane.losses.try(blocker)
    const { found } = lane.explorer.explore(holding, [entry.foothold], { targets, within: lane.within })
    return targets.length - found.length
  }
  const lost = tree.lost(loss)
  return targets.filter(({ footholds }) => footholds.every((end) => lost.has(end) || !tree.reaches(end))).length
}
