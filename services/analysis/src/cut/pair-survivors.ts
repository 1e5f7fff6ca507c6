import { basisOf } from '../support/basis-of.ts'
import { between } from '../support/between.ts'
import { Explorer, stepsTo } from '../support/explore.ts'
import type { Scope } from '../support/scope.ts'
import type { Support } from '../support/support.ts'
import { Trials } from '../support/trials.ts'
import { clauseOf } from './clause-of.ts'
import type { Clause } from './hitting-set.ts'
import { type Levers, takenBy } from './levers.ts'

/** Finds, of every (entry, target) pair, a path that survives levers. */
export class PairSurvivors {
  private readonly support: Support
  private readonly levers: Levers
  private readonly scope: Scope
  private readonly usable: (lever: number) => boolean
  private readonly within: Uint8Array
  private readonly trials: Trials
  private readonly explorer: Explorer

  constructor(support: Support, levers: Levers, scope: Scope, usable: (lever: number) => boolean) {
    this.support = support
    this.levers = levers
    this.scope = scope
    this.usable = usable
    this.within = between(support, scope).within
    this.trials = new Trials(support)
    this.explorer = new Explorer(support)
  }

  /** Per pair that is still connected: what would end the cheapest path that it has. */
  left(pulled: ReadonlySet<number>): ReadonlyMap<string, Clause> {
    const { support, levers, scope, within } = this
    const taken = takenBy(levers, pulled)
    const hardened = new Set(taken.hardened)
    const holding = this.trials.try(taken)
    const left = new Map<string, Clause>()
    for (const [number, entry] of scope.entries.entries()) {
      if (!entry.endedBy.isDisjointFrom(hardened)) continue
      const targets = scope.targets.filter((target) => !scope.isOwn(entry, target))
      const explored = this.explorer.explore(holding, [entry.foothold], { targets, within })
      for (const { target, foothold } of explored.found) {
        const basis = basisOf(support, holding, stepsTo(support, explored, foothold))
        left.set(`${number} ${target.footholds.join(' ')}`, clauseOf(levers, entry, basis, this.usable))
      }
    }
    return left
  }
}
