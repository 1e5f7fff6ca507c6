import { allCapabilities } from '@throughline/graph/capabilities/all-capabilities.ts'
import { derivationsOf, evidenceOf } from '@throughline/graph/derive/derivation-table.ts'
import type { Derived } from '@throughline/graph/derive/derived.ts'
import type { Relation } from '@throughline/graph/facts/estate.ts'
import { firmest } from '@throughline/graph/facts/settle.ts'
import { assetOfFoothold } from '@throughline/graph/footholds/foothold.ts'
import { relationTypes } from '@throughline/graph/ontology/relation-types.ts'
import { allRules } from '@throughline/graph/rules/all-rules.ts'
import { type Arm, readsOf } from './arm-reads.ts'
import { type Derivation, type Relied, reliedOn } from './relied.ts'

/** What one derivation rests on in the end: facts as sources state them. */
export interface BaseFacts {
  readonly relations: readonly Relation[]
  readonly properties: readonly Relied[]
}

/**
 * Which derivation of each capability and step to show, and what it rests on. A derivation is firm if nothing in it, down to the
 * base facts, is inferred; the first firm one is shown where there is one, else the first, so that a guess never hides what is known.
 * Capabilities are chosen so that none rests on itself.
 */
export class Grounds {
  private readonly derived: Derived
  /** Per capability: its chosen derivation; -1 until it is chosen. */
  private readonly chosen: Int32Array
  /** Per capability: 1 if the chosen derivation is firm. */
  private readonly firm: Uint8Array
  /** Per relation: 1 firm, 2 inferred, 0 not looked at yet. */
  private readonly relationFirmness: Uint8Array
  private readonly takenApart = new Map<number, BaseFacts>()

  constructor(derived: Derived) {
    this.derived = derived
    const capabilities = derived.facts.edgeCount - derived.facts.relations.length
    this.chosen = new Int32Array(capabilities).fill(-1)
    this.firm = new Uint8Array(capabilities)
    this.relationFirmness = new Uint8Array(derived.facts.relations.length)
    this.chooseAll(true)
    this.chooseAll(false)
  }

  /** The derivation of a step to show: of the easiest ones the first firm one, else the first. */
  ofStep(step: number): { readonly derivation: number; readonly firm: boolean } {
    const { derivations } = this.derived.steps
    const [first, end] = derivationsOf(derivations, step)
    for (let derivation = first; derivation < end; derivation++) {
      if (derivations.difficulty[derivation] !== derivations.difficulty[first]) break
      if (this.isFirm(this.stepArm(step, derivation), this.stepDerivation(step, derivation)))
        return { derivation, firm: true }
    }
    return { derivation: first, firm: false }
  }

  /** Evidence of the shown derivation of a step, as edges. */
  evidenceOfStep(step: number): Int32Array {
    return evidenceOf(this.derived.steps.derivations, this.ofStep(step).derivation)
  }

  /** All that the shown derivation of a step rests on, capabilities taken apart. Kept, since paths share their steps. */
  baseFacts(step: number): BaseFacts {
    const known = this.takenApart.get(step) ?? this.takeApart(step)
    this.takenApart.set(step, known)
    return known
  }

  private takeApart(step: number): BaseFacts {
    const { derivation } = this.ofStep(step)
    const relations = new Map<string, Relation>()
    const properties = new Map<string, Relied>()
    const open: { readonly arm: Arm; readonly facts: Derivation }[] = [
      { arm: this.stepArm(step, derivation), facts: this.stepDerivation(step, derivation) },
    ]
    // The list grows while it is read.
    for (const { arm, facts } of open) {
      for (const edge of facts.evidence) {
        const relation = this.derived.facts.relationOf(edge)
        if (relation === undefined) open.push(this.chosenOf(edge))
        else relations.set(relation.id, relation)
      }
      for (const read of readsOf(arm)) {
        const relied = reliedOn(this.derived.facts, facts, read)
        if (relied !== undefined) properties.set(JSON.stringify([relied.of, relied.property]), relied)
      }
    }
    return { relations: [...relations.values()], properties: [...properties.values()] }
  }

  /** Passes over what is not chosen yet until a pass finds nothing: one pass for all but recursive capabilities. */
  private chooseAll(onlyFirm: boolean): void {
    let open = [...this.chosen.keys()].filter((capability) => this.chosen[capability] === -1)
    for (let before = -1; before !== open.length; ) {
      before = open.length
      open = open.filter((capability) => !this.choose(capability, onlyFirm))
    }
  }

  private choose(capability: number, onlyFirm: boolean): boolean {
    const { capabilities, facts } = this.derived
    const [first, end] = derivationsOf(capabilities, capability)
    for (let derivation = first; derivation < end; derivation++) {
      const candidate = this.capabilityDerivation(capability, derivation)
      const isFounded = candidate.evidence.every(
        (edge) => !facts.isCapability(edge) || this.chosen[edge - facts.relations.length] !== -1,
      )
      if (!isFounded) continue
      const firm = this.isFirm(this.capabilityArm(capability, derivation), candidate)
      if (onlyFirm && !firm) continue
      this.chosen[capability] = derivation
      this.firm[capability] = firm ? 1 : 0
      return true
    }
    return false
  }

  private isFirm(arm: Arm, derivation: Derivation): boolean {
    const { facts } = this.derived
    return (
      derivation.evidence.every((edge) =>
        facts.isCapability(edge) ? this.firm[edge - facts.relations.length] === 1 : this.isRelationFirm(edge),
      ) && readsOf(arm).every((read) => reliedOn(facts, derivation, read)?.basis !== 'inferred')
    )
  }

  private isRelationFirm(edge: number): boolean {
    if (this.relationFirmness[edge] === 0) {
      const relation = this.derived.facts.relationOf(edge)
      if (relation === undefined) throw new Error(`no relation ${edge}`)
      this.relationFirmness[edge] = firmest(relation.evidence).basis === 'inferred' ? 2 : 1
    }
    return this.relationFirmness[edge] === 1
  }

  private chosenOf(edge: number) {
    const capability = edge - this.derived.facts.relations.length
    const derivation = this.chosen[capability] ?? -1
    if (derivation === -1)
      throw new Error(`a capability without a founded derivation: ${this.derived.facts.edgeId(edge)}`)
    return {
      arm: this.capabilityArm(capability, derivation),
      facts: this.capabilityDerivation(capability, derivation),
    }
  }

  private capabilityDerivation(capability: number, derivation: number): Derivation {
    const { facts, capabilities } = this.derived
    const edge = facts.relations.length + capability
    return { from: facts.fromOf(edge), to: facts.toOf(edge), evidence: evidenceOf(capabilities, derivation) }
  }

  private capabilityArm(capability: number, derivation: number) {
    const { facts, capabilities } = this.derived
    const type = facts.typeOf(facts.relations.length + capability) - relationTypes.length
    const arm = allCapabilities[type]?.arms[capabilities.arm[derivation] ?? -1]
    if (arm === undefined) throw new Error(`no arm of capability ${capability}`)
    return arm
  }

  private stepDerivation(step: number, derivation: number): Derivation {
    const { from, to, derivations } = this.derived.steps
    return {
      from: assetOfFoothold(from[step] ?? -1),
      to: assetOfFoothold(to[step] ?? -1),
      evidence: evidenceOf(derivations, derivation),
    }
  }

  private stepArm(step: number, derivation: number) {
    const { rule, derivations } = this.derived.steps
    const arm = allRules[rule[step] ?? -1]?.arms[derivations.arm[derivation] ?? -1]
    if (arm === undefined) throw new Error(`no arm of step ${step}`)
    return arm
  }
}

const grounds = new WeakMap<Derived, Grounds>()

/** The grounds of a revision; worked out once for each. */
export function groundsOf(derived: Derived): Grounds {
  const known = grounds.get(derived)
  if (known !== undefined) return known
  const made = new Grounds(derived)
  grounds.set(derived, made)
  return made
}
