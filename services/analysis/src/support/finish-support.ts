import type { Derived } from '@throughline/graph/derive/derived.ts'
import { Ints } from '@throughline/graph/derive/ints.ts'
import { accesses } from '@throughline/graph/footholds/access.ts'
import { grouped } from './grouped.ts'
import type { Hardenable, Support, SupportRows } from './support.ts'
import type { SupportBuilder } from './support-builder.ts'
import { withUses } from './with-uses.ts'

/** Puts found rows into columns: capabilities' first, then steps' by step, the easiest of a step first. */
export function finishSupport(derived: Derived, hardenables: readonly Hardenable[], found: SupportBuilder): Support {
  const relations = derived.facts.relations.length
  const facts = relations + 2 * hardenables.length
  const count = found.stepRule.length
  const { order, rowStart } = stepOrder(found, count)
  const rows = columns(found, order)
  const from = found.stepFrom.toArray()
  const { start: outStart, items: out } = grouped(
    derived.facts.assets.length * accesses.length,
    count,
    (step) => from[step] ?? 0,
  )
  return {
    derived,
    relations,
    hardenables,
    facts,
    nodes: found.nodes,
    rows,
    steps: {
      count,
      rule: Uint8Array.from(found.stepRule.toArray()),
      from,
      to: found.stepTo.toArray(),
      rowStart,
      outStart,
      out,
    },
  }
}

/** The rows of steps in the order of their steps, and where each step's begin (among all rows). */
function stepOrder({ stepRows, capabilityRows }: SupportBuilder, count: number) {
  const { start, items } = grouped(count, stepRows.count, (row) => stepRows.head.at(row))
  for (let step = 0; step < count; step++)
    items
      .subarray(start[step], start[step + 1])
      .sort((a, b) => stepRows.difficulty.at(a) - stepRows.difficulty.at(b) || a - b)
  return { order: items, rowStart: start.map((row) => row + capabilityRows.count) }
}

function columns({ capabilityRows, stepRows, nodes }: SupportBuilder, order: Int32Array): SupportRows {
  const head = new Ints(1024)
  const difficulty = new Ints(1024)
  const bodyStart = new Ints(1024)
  const body = new Ints(4096)
  const take = (rows: SupportBuilder['stepRows'], row: number): void => {
    head.push(rows.head.at(row))
    difficulty.push(rows.difficulty.at(row))
    bodyStart.push(body.length)
    for (let at = rows.start.at(row); at < rows.start.at(row + 1); at++) body.push(rows.body.at(at))
  }
  for (let row = 0; row < capabilityRows.count; row++) take(capabilityRows, row)
  for (const row of order) take(stepRows, row)
  bodyStart.push(body.length)
  const found = {
    head: head.toArray(),
    difficulty: Uint8Array.from(difficulty.toArray()),
    bodyStart: bodyStart.toArray(),
    body: body.toArray(),
    firstOfSteps: capabilityRows.count,
  }
  return withUses(found, nodes)
}
