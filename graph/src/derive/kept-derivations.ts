import type { Capability } from '../capabilities/define-capability.ts'
import type { Rule } from '../rules/define-rule.ts'
import type { Conjunction, Pattern, Variable } from '../rules/pattern.ts'
import type { DerivationTable } from './derivation-table.ts'
import type { Derived } from './derived.ts'
import type { FactChanges } from './fact-changes.ts'
import { type Aspects, aspectsAsked, everyAspect, itself } from './relevant-properties.ts'

/** Where a derivation binds an asset that its arm asks something of: its owner's end, or an end of a piece of evidence. */
type Place = { readonly owner: 'from' | 'to' } | { readonly evidence: number; readonly end: 'from' | 'to' }

/** What an arm asks of the edges that are its evidence, in their order, and of assets. */
interface ArmAsks {
  readonly evidence: readonly Aspects[]
  readonly assets: readonly { readonly place: Place; readonly aspects: Aspects }[]
}

/** Tells which derivations of the previous revision rest on nothing that changed, and follows edges into the next. */
export class KeptDerivations {
  /** Previous capability (from 0) → next edge, -1: gone, or not looked at yet. */
  readonly capabilities: Int32Array
  private readonly previous: Derived
  private readonly changes: FactChanges
  private readonly lent: number[] = []
  private readonly asks = new Map<Rule | Capability, readonly ArmAsks[]>()

  constructor(previous: Derived, changes: FactChanges) {
    this.previous = previous
    this.changes = changes
    this.capabilities = new Int32Array(previous.facts.edgeCount - previous.facts.relations.length).fill(-1)
  }

  /** The next number of a previous edge, -1: gone. */
  nextEdge(edge: number): number {
    const relations = this.previous.facts.relations.length
    return (edge < relations ? this.changes.relations[edge] : this.capabilities[edge - relations]) ?? -1
  }

  /** The evidence of a derivation by its next numbers; lent until the next call. */
  nextEvidence(table: DerivationTable, derivation: number): readonly number[] {
    const start = table.evidenceStart[derivation] ?? 0
    const end = table.evidenceStart[derivation + 1] ?? 0
    this.lent.length = end - start
    for (let at = start; at < end; at++) this.lent[at - start] = this.nextEdge(table.evidence[at] ?? -1)
    return this.lent
  }

  /** Whether all evidence of a derivation but edges of the type `except`, and all that its arm asks of assets, is as it was. */
  holds(
    declaration: Rule | Capability,
    table: DerivationTable,
    derivation: number,
    owner: { readonly from: number; readonly to: number },
    except: number,
  ): boolean {
    if (this.changes.newKinds[owner.from] === 1 || this.changes.newKinds[owner.to] === 1) return false
    const { facts } = this.previous
    const { changedAssets, changedRelations } = this.changes
    const relations = facts.relations.length
    const start = table.evidenceStart[derivation] ?? 0
    const end = table.evidenceStart[derivation + 1] ?? 0
    const asks = this.asksOf(declaration)[table.arm[derivation] ?? -1]
    if (asks === undefined) throw new Error('a derivation of no arm')
    for (let index = start; index < end; index++) {
      const edge = table.evidence[index] ?? -1
      if (
        edge < relations
          ? ((changedRelations[edge] ?? everyAspect) & (asks.evidence[index - start] ?? everyAspect)) !== 0
          : facts.typeOf(edge) !== except && this.nextEdge(edge) === -1
      )
        return false
    }
    for (const { place, aspects } of asks.assets) {
      const asset =
        'owner' in place ? owner[place.owner] : endOf(facts, table.evidence[start + place.evidence] ?? -1, place.end)
      if (((changedAssets[asset] ?? everyAspect) & aspects) !== 0) return false
    }
    return true
  }

  private asksOf(declaration: Rule | Capability): readonly ArmAsks[] {
    const known = this.asks.get(declaration)
    if (known !== undefined) return known
    const asks = declaration.arms.map((arm, index): ArmAsks => {
      const evidence = arm.needs.filter((pattern) => pattern.scope !== true)
      const asked = aspectsAsked(declaration, index)
      return {
        evidence: evidence.map(({ as }) => itself | (as === undefined ? 0 : (asked.get(as) ?? 0))),
        assets: [...asked].flatMap(([variable, aspects]) => {
          const place = placeOf(variable, arm, evidence)
          return place === undefined ? [] : [{ place, aspects }]
        }),
      }
    })
    this.asks.set(declaration, asks)
    return asks
  }
}

/** Undefined: the name of a relation, which is evidence itself, or what only a scope binds. */
function placeOf(variable: Variable, arm: Conjunction, evidence: readonly Pattern[]): Place | undefined {
  if (variable === arm.from) return { owner: 'from' }
  if (variable === arm.to) return { owner: 'to' }
  for (const [at, pattern] of evidence.entries()) {
    if (pattern.from === variable) return { evidence: at, end: 'from' }
    if (pattern.to === variable) return { evidence: at, end: 'to' }
  }
  return undefined
}

function endOf(facts: Derived['facts'], edge: number, end: 'from' | 'to'): number {
  return end === 'from' ? facts.fromOf(edge) : facts.toOf(edge)
}
