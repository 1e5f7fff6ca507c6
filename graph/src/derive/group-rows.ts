import type { DerivationTable } from './derivation-table.ts'
import { type Derivation, dropRedundant } from './drop-redundant.ts'
import { Ints } from './ints.ts'
import type { Rows } from './rows.ts'

/**
 * Groups rows by owner into a table, dropping repeats and redundant derivations.
 * @param order owners (as in the rows) in the order that the table shall have
 * @param renumber edge numbers as in the rows → as in the table
 * @param base what to take from a row's owner to get its place in `order`'s numbering
 */
export function groupRows(
  rows: Rows,
  order: Int32Array,
  renumber: (edge: number) => number,
  base: number,
): DerivationTable {
  const owners = order.length
  const place = new Int32Array(owners)
  order.forEach((owner, index) => {
    place[owner] = index
  })
  const first = new Int32Array(owners + 1)
  for (let row = 0; row < rows.count; row++) increment(first, (place[rows.owner.at(row) - base] ?? 0) + 1)
  for (let owner = 0; owner < owners; owner++) first[owner + 1] = (first[owner + 1] ?? 0) + (first[owner] ?? 0)
  const sorted = new Int32Array(rows.count)
  const cursor = first.slice()
  for (let row = 0; row < rows.count; row++) {
    const owner = place[rows.owner.at(row) - base] ?? 0
    sorted[cursor[owner] ?? 0] = row
    increment(cursor, owner)
  }
  const start = new Int32Array(owners + 1)
  const arm = new Ints()
  const difficulty = new Ints()
  const evidenceStart = new Ints()
  const evidence = new Ints()
  for (let owner = 0; owner < owners; owner++) {
    const derivations: Derivation[] = []
    for (let index = first[owner] ?? 0; index < (first[owner + 1] ?? 0); index++) {
      const row = sorted[index] ?? 0
      derivations.push({
        arm: rows.arm.at(row),
        difficulty: rows.difficulty.at(row),
        evidence: rows.evidenceOf(row).map(renumber),
      })
    }
    for (const derivation of dropRedundant(derivations)) {
      arm.push(derivation.arm)
      difficulty.push(derivation.difficulty)
      evidenceStart.push(evidence.length)
      for (const edge of derivation.evidence) evidence.push(edge)
    }
    start[owner + 1] = arm.length
  }
  evidenceStart.push(evidence.length)
  return {
    start,
    arm: Uint8Array.from(arm.toArray()),
    difficulty: Uint8Array.from(difficulty.toArray()),
    evidenceStart: evidenceStart.toArray(),
    evidence: evidence.toArray(),
  }
}

function increment(list: Int32Array, index: number): void {
  list[index] = (list[index] ?? 0) + 1
}
