/**
 * The derivations of a list of owners (capabilities or steps), in compressed rows: owner `o` has the derivations
 * `start[o]` to `start[o + 1] - 1`; derivation `d` has the evidence `evidence[evidenceStart[d]]` and on.
 * Within an owner they are ordered by difficulty, then arm, then evidence, so the first is the one to show.
 */
export interface DerivationTable {
  readonly start: Int32Array
  readonly arm: Uint8Array
  /** 0 for capabilities. */
  readonly difficulty: Uint8Array
  readonly evidenceStart: Int32Array
  /** Edge numbers (see FactTable), in the order of the arm's patterns. */
  readonly evidence: Int32Array
}

/** The evidence of one derivation. */
export function evidenceOf(table: DerivationTable, derivation: number): Int32Array {
  return table.evidence.subarray(table.evidenceStart[derivation], table.evidenceStart[derivation + 1])
}

/** First and one past the last derivation of an owner. */
export function derivationsOf(table: DerivationTable, owner: number): readonly [number, number] {
  return [table.start[owner] ?? 0, table.start[owner + 1] ?? 0]
}
