import type { Capability } from '@throughline/graph/capabilities/define-capability.ts'
import { edgeTypeNumber } from '@throughline/graph/derive/edge-types.ts'
import type { FactTable, Key } from '@throughline/graph/derive/fact-table.ts'
import { Ints } from '@throughline/graph/derive/ints.ts'
import type { Asset, Estate, Relation } from '@throughline/graph/facts/estate.ts'
import { accesses, accessIndex } from '@throughline/graph/footholds/access.ts'
import { allRules } from '@throughline/graph/rules/all-rules.ts'
import type { Rule } from '@throughline/graph/rules/define-rule.ts'
import type { Arm } from '../evidence/arm-reads.ts'
import { armNeeds } from './arm-needs.ts'
import type { Hardenables } from './hardenables.ts'
import type { Match } from './match.ts'
import { PropertyNodes } from './property-nodes.ts'
import { RowsFound } from './rows-found.ts'

/** Numbers nodes and steps by what they are, in whichever world they are found, and collects the rows. */
export class SupportBuilder {
  readonly capabilityRows = new RowsFound()
  readonly stepRows = new RowsFound()
  readonly stepRule = new Ints(1024)
  readonly stepFrom = new Ints(1024)
  readonly stepTo = new Ints(1024)
  /** How many nodes there are. */
  nodes: number
  private readonly estate: Estate
  private readonly hardenables: Hardenables
  private readonly original: ReadonlyMap<string, Asset | Relation>
  private readonly firstCapability: number
  private readonly nodeNumbers = new Map<string, number>()
  private readonly ruleNumbers = new Map(allRules.map((rule, number) => [rule, number]))
  private readonly stepNumbers: readonly Map<number, number>[] = allRules.map(() => new Map())
  /** Nodes from this on are known in the hardened world only. */
  private newNodes = Number.POSITIVE_INFINITY

  constructor(estate: Estate, hardenables: Hardenables) {
    this.estate = estate
    this.hardenables = hardenables
    this.original = new Map([...estate.assets, ...estate.relations].map((fact) => [fact.id, fact]))
    this.firstCapability = estate.relations.length + 2 * hardenables.all.length
    this.nodes = this.firstCapability
  }

  /** From here on only rows count that rest on something hardened. */
  firstOfHardened(): void {
    this.newNodes = this.nodes
  }

  /** Takes the matches of one world. @param facts of that world */
  taker(facts: FactTable): (declaration: Rule | Capability, arm: number, match: Match) => void {
    const properties = new PropertyNodes(facts, this.estate, this.original, this.hardenables)
    return (declaration, index, match) => {
      const arm = declaration.arms[index]
      if (arm === undefined) throw new Error(`no arm ${index}`)
      const body = this.bodyOf(facts, properties, arm, match)
      if ('type' in declaration) this.takeCapability(declaration.type, properties, arm, match, body)
      else this.takeStep(declaration, index, match, body)
    }
  }

  private takeCapability(
    type: string,
    properties: PropertyNodes,
    arm: Arm,
    match: Match,
    body: readonly number[],
  ): void {
    const number = edgeTypeNumber(type)
    const some = this.someKey(number, match.from, match.to)
    if (this.counts(some, body)) this.capabilityRows.add(some, 0, body)
    if (match.key.length === 0) return
    const exact = this.exactKey(number, match.from, match.to, match.key)
    const keyed = [...body, ...armNeeds(arm).keys.flatMap((read) => properties.of(read, match) ?? [])]
    if (this.counts(exact, keyed)) this.capabilityRows.add(exact, 0, keyed)
  }

  private takeStep(rule: Rule, index: number, { from, to }: Match, body: readonly number[]): void {
    const arm = rule.arms[index]
    const number = this.ruleNumbers.get(rule)
    if (arm === undefined || number === undefined) throw new Error(`no arm ${index} of ${rule.id}`)
    if (!this.counts(-1, body)) return
    for (const [fromAccess, toAccess] of arm.access) {
      const start = from * accesses.length + (accessIndex.get(fromAccess) ?? 0)
      const end = to * accesses.length + (accessIndex.get(toAccess) ?? 0)
      this.stepRows.add(this.stepNumber(number, start, end), arm.difficulty, body)
    }
  }

  private bodyOf(facts: FactTable, properties: PropertyNodes, arm: Arm, match: Match): number[] {
    const { conditions, looksAtKey } = armNeeds(arm)
    const nodes = new Set<number>()
    for (const [index, edge] of match.evidence.entries()) {
      if (!facts.isCapability(edge)) {
        nodes.add(edge)
        continue
      }
      const [type, from, to, key] = [facts.typeOf(edge), facts.fromOf(edge), facts.toOf(edge), facts.keyOf(edge)]
      const looks = looksAtKey[index] === true && key.length > 0
      nodes.add(looks ? this.exactKey(type, from, to, key) : this.someKey(type, from, to))
    }
    for (const read of conditions) {
      const node = properties.of(read, match)
      if (node !== undefined) nodes.add(node)
    }
    return [...nodes]
  }

  /** In the hardened world, rows that rest on nothing hardened are those of the world as it is. */
  private counts(head: number, body: readonly number[]): boolean {
    if (this.newNodes === Number.POSITIVE_INFINITY || head >= this.newNodes) return true
    return body.some((node) => node >= this.newNodes || this.isHard(node))
  }

  private isHard(node: number): boolean {
    const relations = this.estate.relations.length
    return node >= relations && node < this.firstCapability && (node - relations) % 2 === 1
  }

  /** The node of a capability whatever its key. */
  private someKey(type: number, from: number, to: number): number {
    return this.node(`${type} ${from} ${to}`)
  }

  private exactKey(type: number, from: number, to: number, key: Key): number {
    return this.node(`${type} ${from} ${to} ${key.join('|')}`)
  }

  private node(identity: string): number {
    const known = this.nodeNumbers.get(identity)
    if (known !== undefined) return known
    this.nodeNumbers.set(identity, this.nodes)
    return this.nodes++
  }

  private stepNumber(rule: number, from: number, to: number): number {
    const numbers = this.stepNumbers[rule]
    const identity = from * (this.estate.assets.length * accesses.length) + to
    const known = numbers?.get(identity)
    if (known !== undefined) return known
    const number = this.stepRule.length
    numbers?.set(identity, number)
    this.stepRule.push(rule)
    this.stepFrom.push(from)
    this.stepTo.push(to)
    return number
  }
}
