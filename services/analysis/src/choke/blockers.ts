import { assetOfFoothold } from '@throughline/graph/footholds/foothold.ts'
import { type Levers, leversOn, takenBy } from '../cut/levers.ts'
import { basisOf } from '../support/basis-of.ts'
import type { Holding, Taken } from '../support/holding.ts'
import type { ScopeEntry } from '../support/scope.ts'
import type { Support } from '../support/support.ts'

/** Everything whose change or removal may block paths, by number: levers first, then assets. */
export class Blockers {
  readonly count: number
  private readonly support: Support
  private readonly levers: Levers
  /** Per asset: the relations that end with it. */
  private readonly relationsAt: ReadonlyMap<number, readonly number[]>

  constructor(support: Support, levers: Levers) {
    const { facts } = support.derived
    this.support = support
    this.levers = levers
    this.count = levers.all.length + facts.assets.length
    const relationsAt = new Map<number, number[]>()
    for (const relation of facts.relations.keys()) {
      for (const asset of new Set([facts.fromOf(relation), facts.toOf(relation)])) {
        const known = relationsAt.get(asset)
        if (known === undefined) relationsAt.set(asset, [relation])
        else known.push(relation)
      }
    }
    this.relationsAt = relationsAt
  }

  /** The asset that a number stands for; undefined: it is a lever. */
  assetOf(blocker: number): number | undefined {
    return blocker < this.levers.all.length ? undefined : blocker - this.levers.all.length
  }

  /** What goes when a blocker is changed or removed. */
  taken(blocker: number): Taken {
    const asset = this.assetOf(blocker)
    if (asset === undefined) return takenBy(this.levers, [blocker])
    return { relations: this.relationsAt.get(asset) ?? [], hardened: [], assets: new Set([asset]) }
  }

  /** Whether a change makes an entry no entry any more. */
  ends(blocker: number, entry: ScopeEntry): boolean {
    const lever = this.levers.all[blocker]
    return lever?.lever === 'hardening' && entry.endedBy.has(lever.hardenable)
  }

  /** What blocks one way to a target. The ends of a path are no choke points of it: that nothing can be reached that is gone says nothing. */
  of(holding: Holding, entry: ScopeEntry, target: number, steps: readonly number[]): Set<number> {
    const { facts } = this.support.derived
    const basis = basisOf(this.support, holding, steps)
    const blockers = leversOn(this.levers, basis).breaking
    for (const hardenable of entry.endedBy) blockers.add(this.levers.ofHardenable[hardenable] ?? -1)
    const assets = new Set(steps.map((step) => assetOfFoothold(this.support.steps.to[step] ?? -1)))
    for (const relation of basis.relations) assets.add(facts.fromOf(relation)).add(facts.toOf(relation))
    assets.delete(entry.asset)
    assets.delete(target)
    for (const asset of assets) blockers.add(this.levers.all.length + asset)
    return blockers
  }
}
