import { grouped } from './grouped.ts'
import type { SupportRows } from './support.ts'

type Uses = 'usersStart' | 'users' | 'yieldersStart' | 'yielders'

/** Rows with, for each node, the rows that need it and the rows that yield it. */
export function withUses(rows: Omit<SupportRows, Uses>, nodes: number): SupportRows {
  const { head, bodyStart, body, firstOfSteps } = rows
  const rowOf = new Int32Array(body.length)
  for (let row = 0; row < head.length; row++) rowOf.fill(row, bodyStart[row], bodyStart[row + 1])
  const uses = grouped(nodes, body.length, (at) => body[at] ?? 0)
  const yielding = grouped(nodes, firstOfSteps, (row) => head[row] ?? 0)
  return {
    ...rows,
    usersStart: uses.start,
    users: uses.items.map((at) => rowOf[at] ?? 0),
    yieldersStart: yielding.start,
    yielders: yielding.items,
  }
}
