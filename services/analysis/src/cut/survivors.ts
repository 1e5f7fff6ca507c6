import { type Basis, basisOf } from '../support/basis-of.ts'
import { type Between, between } from '../support/between.ts'
import { Explorer, stepsTo } from '../support/explore.ts'
import { whatHolds } from '../support/holding.ts'
import type { Scope, ScopeEntry } from '../support/scope.ts'
import type { Support } from '../support/support.ts'
import { clauseOf } from './clause-of.ts'
import type { Clause } from './hitting-set.ts'
import { type Levers, takenBy } from './levers.ts'

/** A path that stands in spite of some levers, with one row of each capability on it, and what would end it. */
export interface Survivor {
  readonly entry: ScopeEntry
  /** The foothold that it ends at. */
  readonly end: number
  readonly basis: Basis
  readonly clause: Clause
}

/** Finds paths that survive levers. */
export class Survivors {
  private readonly support: Support
  private readonly levers: Levers
  private readonly usable: (lever: number) => boolean
  private readonly between: Between
  private readonly explorer: Explorer

  /** @param usable whether a lever may be pulled */
  constructor(support: Support, levers: Levers, scope: Scope, usable: (lever: number) => boolean) {
    this.support = support
    this.levers = levers
    this.between = between(support, scope)
    this.explorer = new Explorer(support)
    this.usable = usable
  }

  /** The cheapest surviving path to each target that is reached, the cheapest first within a group; none: nothing survives. */
  *find(pulled: ReadonlySet<number>, first = false): Generator<Survivor, undefined> {
    const taken = takenBy(this.levers, pulled)
    const hardened = new Set(taken.hardened)
    const holding = whatHolds(this.support, taken)
    for (const { entries, targets } of this.between.groups) {
      const standing = entries.filter(({ endedBy }) => endedBy.isDisjointFrom(hardened))
      const byFoothold = new Map(standing.map((entry) => [entry.foothold, entry]))
      const explored = this.explorer.explore(holding, byFoothold.keys(), {
        targets,
        within: this.between.within,
        first,
      })
      for (const { foothold: end } of explored.found) {
        const steps = stepsTo(this.support, explored, end)
        const [first] = steps
        const entry = byFoothold.get(first === undefined ? end : (this.support.steps.from[first] ?? -1))
        if (entry === undefined) throw new Error('a path that begins at no entry')
        const basis = basisOf(this.support, holding, steps)
        yield { entry, end, basis, clause: clauseOf(this.levers, entry, basis, this.usable) }
      }
    }
  }

  /** Whether anything survives. */
  any(pulled: ReadonlySet<number>): boolean {
    return this.find(pulled, true).next().done !== true
  }
}
