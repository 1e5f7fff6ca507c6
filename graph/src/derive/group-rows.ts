import type { DerivationTable } from './derivation-table.ts'
import { type Derivation, dropRedundant } from './drop-redundant.ts'
import { Ints } from './ints.ts'
import type { Rows } from './rows.ts'

/**
 * Puts rows into a table, dropping repeats and redundant derivations.
 * @param sorted rows by owner @param first where each owner's rows begin in `sorted`, and where the last one's end
 * @param renumber edge numbers as in the rows → as in the table
 */
export function groupRows(
  rows: Rows,
  sorted: Int32Array,
  first: Int32Array,
  renumber: (edge: number) => number,
): DerivationTable {
  const owners = first.length - 1
  const start = new Int32Array(owners + 1)
  const table = { arm: new Ints(), difficulty: new Ints(), evidenceStart: new Ints(), evidence: new Ints() }
  for (let owner = 0; owner < owners; owner++) {
    const [begin, end] = [first[owner] ?? 0, first[owner + 1] ?? 0]
    if (end - begin === 1) {
      const row = sorted[begin] ?? 0
      table.arm.push(rows.arm.at(row))
      table.difficulty.push(rows.difficulty.at(row))
      table.evidenceStart.push(table.evidence.length)
      for (let at = rows.start.at(row); at < rows.start.at(row + 1); at++)
        table.evidence.push(renumber(rows.evidence.at(at)))
    } else {
      const derivations = Array.from(sorted.subarray(begin, end), (row) => derivationAt(rows, row, renumber))
      for (const { arm, difficulty, evidence } of dropRedundant(derivations)) {
        table.arm.push(arm)
        table.difficulty.push(difficulty)
        table.evidenceStart.push(table.evidence.length)
        for (const edge of evidence) table.evidence.push(edge)
      }
    }
    start[owner + 1] = table.arm.length
  }
  table.evidenceStart.push(table.evidence.length)
  return {
    start,
    arm: Uint8Array.from(table.arm.toArray()),
    difficulty: Uint8Array.from(table.difficulty.toArray()),
    evidenceStart: table.evidenceStart.toArray(),
    evidence: table.evidence.toArray(),
  }
}

function derivationAt(rows: Rows, row: number, renumber: (edge: number) => number): Derivation {
  const evidence: number[] = []
  for (let at = rows.start.at(row); at < rows.start.at(row + 1); at++) evidence.push(renumber(rows.evidence.at(at)))
  return { arm: rows.arm.at(row), difficulty: rows.difficulty.at(row), evidence }
}
