import { satisfies } from '@throughline/graph/derive/conditions.ts'
import type { FactTable } from '@throughline/graph/derive/fact-table.ts'
import type { Asset, Estate, Relation } from '@throughline/graph/facts/estate.ts'
import { ownerAt } from '../evidence/relied.ts'
import type { ArmRead } from './arm-needs.ts'
import type { Hardenables } from './hardenables.ts'
import type { Match } from './match.ts'
import { hardNode, weakNode } from './support.ts'

/** Which property nodes rows rest on, given a world in which some properties are hardened. */
export class PropertyNodes {
  private readonly facts: FactTable
  private readonly original: ReadonlyMap<string, Asset | Relation>
  private readonly hardenables: Hardenables
  readonly relations: number
  private readonly now: number

  /** @param facts of the world whose rows are read @param estate as it is, nothing hardened */
  constructor(
    facts: FactTable,
    estate: Estate,
    original: ReadonlyMap<string, Asset | Relation>,
    hardenables: Hardenables,
  ) {
    this.facts = facts
    this.original = original
    this.hardenables = hardenables
    this.relations = estate.relations.length
    this.now = Date.parse(estate.asOf)
  }

  /** The node that a read rests on; undefined where a hardening changes nothing about it. */
  of(read: ArmRead, { from, to, evidence }: Match): number | undefined {
    for (const { place, property } of read.firstOf) {
      const owner = ownerAt(this.facts, place, from, to, evidence)
      const value = owner?.properties[property]
      if (owner === undefined || value === undefined) continue
      const hardenable = this.hardenables.find(owner.id, property)
      if (hardenable === undefined) return undefined
      const weak = this.original.get(owner.id)?.properties[property]
      const hard = this.hardenables.all[hardenable]?.value
      const doesWeak = read.condition === undefined ? value === weak : satisfies(read.condition, weak, this.now)
      const doesHard = read.condition === undefined ? value === hard : satisfies(read.condition, hard, this.now)
      if (doesWeak && doesHard) return undefined
      return doesWeak ? weakNode(this, hardenable) : hardNode(this, hardenable)
    }
    return undefined
  }
}
