import type { Capability } from '../capabilities/define-capability.ts'
import type { Rule } from '../rules/define-rule.ts'
import type { Key } from './fact-table.ts'

/** Where a run starts: from these edges in the place of one pattern, or from these assets in the place of one variable. */
export type Seeds =
  | { readonly pattern: number; readonly edges: readonly number[] }
  | { readonly variable: string; readonly assets: readonly number[] }

/**
 * Receives one match: numbers of the from- and to-asset, the key (capabilities), and the edges in the order of the patterns, scopes left
 * out. Key and evidence are lent until it returns.
 */
export type Emit = (from: number, to: number, key: Key, evidence: readonly number[]) => void

/** Finds the matches of one arm. Two implementations: joined in memory, and as Cypher in Neo4j. */
export interface ArmRunner {
  /** Emits every match of an arm, or with `seeds` every match that has a seed in that place (each at least once). */
  run(declaration: Rule | Capability, arm: number, seeds: Seeds | undefined, emit: Emit): Promise<void> | void
  /** Tells of capabilities that came to be or ended, before anything derived from them is run. */
  learn(
    added: readonly number[],
    removed: readonly { type: number; from: string; to: string; key: Key }[],
  ): Promise<void> | void
}
