import { z } from 'zod'
import type { Emit } from '../arm-runner.ts'
import { edgeTypeNumber, firstCapabilityType } from '../edge-types.ts'
import type { FactTable } from '../fact-table.ts'

const rowSchema = z.object({
  from: z.string(),
  to: z.string(),
  key: z.array(z.union([z.string(), z.boolean()])),
  evidence: z.array(z.string()),
})

/** Turns rows of a compiled arm, which speak in ids, into the numbers of a fact table. */
export class CypherTranslator {
  private readonly facts: FactTable
  private readonly shared: boolean
  private readonly capabilities = new Map<string, number>()
  private known: number

  /** @param shared true: assets and relations that are not among the facts belong to others; false: they are a bug. */
  constructor(facts: FactTable, shared: boolean) {
    this.facts = facts
    this.shared = shared
    this.known = facts.relations.length
  }

  /** Emits a row, unless it rests on a capability that is not among the facts, or on what belongs to others. */
  emitRow(row: unknown, patternTypes: readonly string[], emit: Emit): void {
    const { from, to, key, evidence } = rowSchema.parse(row)
    const fromAsset = this.facts.findAsset(from)
    const toAsset = this.facts.findAsset(to)
    if (fromAsset === undefined || toAsset === undefined) {
      if (this.shared) return
      throw new Error(`the database holds an asset that is not among the facts: ${fromAsset === undefined ? from : to}`)
    }
    const edges: number[] = []
    for (const [index, id] of evidence.entries()) {
      const type = patternTypes[index] ?? ''
      const isCapability = edgeTypeNumber(type) >= firstCapabilityType
      const edge = isCapability ? this.capability(id) : this.facts.findRelation(id)
      if (edge === undefined) {
        if (isCapability || this.shared) return
        throw new Error(`the database holds a relation that is not among the facts: ${id}`)
      }
      edges.push(edge)
    }
    emit(fromAsset, toAsset, key, edges)
  }

  private capability(id: string): number | undefined {
    for (; this.known < this.facts.edgeCount; this.known++)
      this.capabilities.set(this.facts.edgeId(this.known), this.known)
    return this.capabilities.get(id)
  }
}
