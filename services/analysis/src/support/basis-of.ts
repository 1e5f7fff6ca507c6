import type { Holding } from './holding.ts'
import type { Support } from './support.ts'

/** The facts that a way through the support rests on, with one row of each capability on it. */
export interface Basis {
  /** Numbers of relations. */
  readonly relations: ReadonlySet<number>
  /** Hardenable properties that must have their weaker value still. */
  readonly weak: ReadonlySet<number>
  /** Hardenable properties that must be hardened. */
  readonly hard: ReadonlySet<number>
}

/** What some steps rest on: whoever takes none of it away, and hardens what is hardened in it, leaves them standing. */
export function basisOf(support: Support, holding: Holding, steps: Iterable<number>): Basis {
  const { rows, relations, facts } = support
  const basis = { relations: new Set<number>(), weak: new Set<number>(), hard: new Set<number>() }
  const open: number[] = []
  const seen = new Set<number>()
  for (const step of steps) open.push(holding.stepRow[step] ?? -1)
  for (let row = open.pop(); row !== undefined; row = open.pop()) {
    if (row === -1) throw new Error('something rests on what does not hold')
    for (let at = rows.bodyStart[row] ?? 0; at < (rows.bodyStart[row + 1] ?? 0); at++) {
      const node = rows.body[at] ?? 0
      if (node < relations) basis.relations.add(node)
      else if (node < facts) {
        const property = (node - relations) >> 1
        if ((node - relations) % 2 === 0) basis.weak.add(property)
        else basis.hard.add(property)
      } else if (!seen.has(node)) {
        seen.add(node)
        open.push(holding.why[node] ?? -1)
      }
    }
  }
  return basis
}
