import type { Estate } from '../facts/estate.ts'
import type { DerivationTable } from './derivation-table.ts'
import type { FactTable } from './fact-table.ts'

/** Steps in columns, sorted by (rule, from, to). Footholds are numbers: see footholds/foothold.ts. */
export interface StepTable {
  readonly count: number
  /** Index into `allRules`. */
  readonly rule: Uint8Array
  readonly from: Int32Array
  readonly to: Int32Array
  readonly derivations: DerivationTable
}

/** Everything that follows from an estate: what both evaluators yield, equal to the last derivation. */
export interface Derived {
  readonly estate: Estate
  /** Relations, then capabilities sorted by (type, from, to, key). */
  readonly facts: FactTable
  /** Owner `i` is the capability with edge number `facts.relations.length + i`. */
  readonly capabilities: DerivationTable
  readonly steps: StepTable
}
