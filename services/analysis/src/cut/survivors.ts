import type { Target } from '../targets.ts'
import { type Basis, basisOf } from '../support/basis-of.ts'
import { explore, stepsTo } from '../support/explore.ts'
import { whatHolds } from '../support/holding.ts'
import type { Scope, ScopeEntry } from '../support/scope.ts'
import type { Support } from '../support/support.ts'
import type { Clause } from './hitting-set.ts'
import { type Levers, leversOn, takenBy } from './levers.ts'

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
  private readonly scope: Scope
  private readonly usable: (lever: number) => boolean
  /** Targets that the same entries may reach, together: one search answers for all of them. */
  private readonly groups: readonly {
    readonly entries: readonly ScopeEntry[]
    readonly footholds: ReadonlySet<number>
  }[]

  /** @param usable whether a lever may be pulled */
  constructor(support: Support, levers: Levers, scope: Scope, usable: (lever: number) => boolean) {
    this.support = support
    this.levers = levers
    this.scope = scope
    this.usable = usable
    const byOwn = Map.groupBy(scope.targets, (target) => this.ownersOf(target).join(' '))
    this.groups = [...byOwn.values()].map((targets) => ({
      entries: scope.entries.filter((entry) => !targets.some((target) => scope.isOwn(entry, target))),
      footholds: new Set(targets.flatMap(({ footholds }) => footholds)),
    }))
  }

  /** The cheapest path to some target of each group that survives; none: nothing does. */
  find(pulled: ReadonlySet<number>): readonly Survivor[] {
    const taken = takenBy(this.levers, pulled)
    const hardened = new Set(taken.hardened)
    const holding = whatHolds(this.support, taken)
    return this.groups.flatMap(({ entries, footholds }): Survivor[] => {
      const standing = entries.filter(({ endedBy }) => endedBy.isDisjointFrom(hardened))
      const byFoothold = new Map(standing.map((entry) => [entry.foothold, entry]))
      const explored = explore(this.support, holding, byFoothold.keys(), footholds)
      if (explored.found === -1) return []
      const steps = stepsTo(this.support, explored, explored.found)
      const [first] = steps
      const entry = byFoothold.get(first === undefined ? explored.found : (this.support.steps.from[first] ?? -1))
      if (entry === undefined) throw new Error('a path that begins at no entry')
      const basis = basisOf(this.support, holding, steps)
      return [{ entry, end: explored.found, basis, clause: this.clauseOf(entry, basis) }]
    })
  }

  private clauseOf(entry: ScopeEntry, basis: Basis): Clause {
    const { breaking, needed } = leversOn(this.levers, basis)
    for (const hardenable of entry.endedBy) breaking.add(this.levers.ofHardenable[hardenable] ?? -1)
    const ordered = [...breaking].filter((lever) => this.usable(lever)).sort((a, b) => a - b)
    return { wanted: ordered, unless: [...needed].sort((a, b) => a - b) }
  }

  private ownersOf(target: Target): number[] {
    return this.scope.entries.flatMap((entry) => (this.scope.isOwn(entry, target) ? [entry.foothold] : []))
  }
}
