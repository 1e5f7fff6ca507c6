import type { Derived } from '@throughline/graph/derive/derived.ts'

/** A property that could be hardened: on which fact, and its place among the nodes. */
export interface Hardenable {
  /** Id of an asset or a relation. */
  readonly of: string
  readonly property: string
  readonly value: string | boolean
  readonly how: string
}

/**
 * What everything derived rests on, as one table. Nodes are the relations (by number), then two for each hardenable property ("is as
 * it was", "is hardened"), then capabilities. A row says that its head holds if all of its body does; a capability or step holds if
 * one of its rows does, grounded (least fixpoint). Rows are complete: unlike derivations, none is dropped as redundant, since a
 * hardening may end the one that made it so.
 *
 * A capability with a key has a node for each key, and one for "with some key": who does not look at the key rests on that, so a
 * hardening that only changes the key takes nothing from him.
 */
export interface Support {
  readonly derived: Derived
  readonly relations: number
  readonly hardenables: readonly Hardenable[]
  /** Nodes up to this are facts, the others capabilities. */
  readonly facts: number
  readonly nodes: number
  readonly rows: SupportRows
  /** Steps, numbered apart from nodes. */
  readonly steps: SupportSteps
}

/** Rows in columns: those of capabilities first, then those of steps, step by step. */
export interface SupportRows {
  /** Per row: the node or the step that it yields. */
  readonly head: Int32Array
  readonly difficulty: Uint8Array
  readonly bodyStart: Int32Array
  readonly body: Int32Array
  /** Rows before this yield capabilities. */
  readonly firstOfSteps: number
  /** Per node, in compressed rows: the rows that need it, those of capabilities first. */
  readonly usersStart: Int32Array
  readonly users: Int32Array
  /** Per node, in compressed rows: the rows that yield it; capabilities only have some. */
  readonly yieldersStart: Int32Array
  readonly yielders: Int32Array
}

export interface SupportSteps {
  readonly count: number
  readonly rule: Uint8Array
  readonly from: Int32Array
  readonly to: Int32Array
  /** Per step: its rows. */
  readonly rowStart: Int32Array
  /** Per foothold: the steps out of it. */
  readonly outStart: Int32Array
  readonly out: Int32Array
}

/** The node that says that a hardenable property has its weaker value still. */
export function weakNode({ relations }: Pick<Support, 'relations'>, hardenable: number): number {
  return relations + 2 * hardenable
}

/** The node that says that it is hardened. */
export function hardNode({ relations }: Pick<Support, 'relations'>, hardenable: number): number {
  return relations + 2 * hardenable + 1
}
