import { type Holding, type Taken, whatHolds } from './holding.ts'
import { hardNode, type Support, weakNode } from './support.ts'

/** A value that a trial changed, to be put back. */
interface Change {
  readonly column: Uint8Array | Int32Array
  readonly index: number
  readonly value: number
}

const nobody: ReadonlySet<number> = new Set()

/**
 * What holds after small changes, one trial after another, without working everything out anew: what rests on what is taken is taken too,
 * then whatever holds by another row is put back (Gupta, Mumick and Subrahmanian 1993, with the row that each capability was first found
 * by in place of counts), and afterwards all is put back as it was.
 */
export class Trials {
  private readonly support: Support
  /** Steps of the last trial that hold no more, by another row, or for the first time. */
  readonly changedSteps: number[] = []
  /** Nodes of the last trial that hold no more. */
  readonly lost: number[] = []
  private readonly holding: Holding
  private changes: Change[] = []

  constructor(support: Support) {
    this.support = support
    this.holding = whatHolds(support, { relations: [], hardened: [] })
  }

  /** What holds with these changes alone. Good until the next trial. */
  try({ relations, hardened, assets = nobody }: Taken): Holding {
    this.undo()
    const gone: number[] = []
    const come: number[] = []
    const { nodes } = this.holding
    for (const relation of relations) {
      if (nodes[relation] === 1) this.take(relation, gone)
    }
    for (const hardenable of hardened) {
      this.take(weakNode(this.support, hardenable), gone)
      this.put(hardNode(this.support, hardenable), -1, come)
    }
    this.takeWhatRests(gone)
    this.putBack(gone, come)
    const touched = new Set([...gone, ...come])
    this.settleSteps(touched)
    for (const node of gone) if (nodes[node] === 0) this.lost.push(node)
    return { ...this.holding, assets }
  }

  private undo(): void {
    for (const { column, index, value } of this.changes.reverse()) column[index] = value
    this.changes = []
    this.changedSteps.length = 0
    this.lost.length = 0
  }

  private set(column: Uint8Array | Int32Array, index: number, value: number): void {
    this.changes.push({ column, index, value: column[index] ?? 0 })
    column[index] = value
  }

  private take(node: number, gone: number[]): void {
    this.set(this.holding.nodes, node, 0)
    gone.push(node)
  }

  private put(node: number, row: number, come: number[]): void {
    this.set(this.holding.nodes, node, 1)
    this.set(this.holding.why, node, row)
    come.push(node)
  }

  /** Takes every capability that was first found by a row that needs what is gone. The list grows while it is read. */
  private takeWhatRests(gone: number[]): void {
    const { head, usersStart, users, firstOfSteps } = this.support.rows
    const { nodes, why } = this.holding
    for (const node of gone) {
      for (let at = usersStart[node] ?? 0; at < (usersStart[node + 1] ?? 0); at++) {
        const row = users[at] ?? 0
        if (row >= firstOfSteps) break
        const resting = head[row] ?? 0
        if (nodes[resting] === 1 && why[resting] === row) this.take(resting, gone)
      }
    }
  }

  /** Puts back what holds by a row that needs nothing that is gone, and what then holds again, or for the first time. */
  private putBack(gone: readonly number[], come: number[]): void {
    const { head, usersStart, users, yieldersStart, yielders, firstOfSteps } = this.support.rows
    const { nodes } = this.holding
    for (const node of gone) {
      for (let at = yieldersStart[node] ?? 0; at < (yieldersStart[node + 1] ?? 0) && nodes[node] === 0; at++) {
        const row = yielders[at] ?? 0
        if (this.holds(row)) this.put(node, row, come)
      }
    }
    // The list grows while it is read.
    for (const node of come) {
      for (let at = usersStart[node] ?? 0; at < (usersStart[node + 1] ?? 0); at++) {
        const row = users[at] ?? 0
        if (row >= firstOfSteps) break
        const yielded = head[row] ?? 0
        if (nodes[yielded] === 0 && this.holds(row)) this.put(yielded, row, come)
      }
    }
  }

  private settleSteps(touched: ReadonlySet<number>): void {
    const { rows, steps } = this.support
    const { stepRow } = this.holding
    const asked = new Set<number>()
    for (const node of touched) {
      for (let at = (rows.usersStart[node + 1] ?? 0) - 1; at >= (rows.usersStart[node] ?? 0); at--) {
        const row = rows.users[at] ?? 0
        if (row < rows.firstOfSteps) break
        asked.add(rows.head[row] ?? 0)
      }
    }
    for (const step of asked) {
      let first = -1
      for (let row = steps.rowStart[step] ?? 0; row < (steps.rowStart[step + 1] ?? 0) && first === -1; row++)
        if (this.holds(row)) first = row
      if (stepRow[step] === first) continue
      this.set(stepRow, step, first)
      this.changedSteps.push(step)
    }
  }

  private holds(row: number): boolean {
    const { bodyStart, body } = this.support.rows
    const { nodes } = this.holding
    for (let at = bodyStart[row] ?? 0; at < (bodyStart[row + 1] ?? 0); at++)
      if (nodes[body[at] ?? 0] === 0) return false
    return true
  }
}
