import type { ArmRunner } from './arm-runner.ts'
import type { Derived } from './derived.ts'
import type { FactChanges } from './fact-changes.ts'
import type { Findings } from './findings.ts'
import type { KeptDerivations } from './kept-derivations.ts'

/** The work of deriving an estate from the one before it. */
export interface Succession {
  readonly previous: Derived
  readonly changes: FactChanges
  readonly kept: KeptDerivations
  /** What is known of the next estate so far. */
  readonly findings: Findings
  readonly runner: ArmRunner
  /** Next edges that are new or changed, by edge type number; capabilities join as their type is done. */
  readonly touchedEdges: Map<number, readonly number[]>
  /** Edge types of which something came, went or changed. */
  readonly touchedTypes: Set<number>
}
