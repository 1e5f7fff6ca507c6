import { type Condensation, condense } from './condensation.ts'
import { ReachRows } from './reach-rows.ts'
import type { SearchGraph } from './step-graph.ts'

/** Targets that are followed at a time: a row of so many bits is read and written at once, and the rows of large graphs fit in memory. */
const targetsAtATime = 1024

/** What reaches which targets. */
export interface ReachIntoTargets {
  /** Per foothold: how many of the targets it reaches; one that it holds itself counts. */
  readonly counts: Int32Array
  /** Per entry that was asked about: the indices of the targets that it reaches, in their order. */
  readonly ofEntries: readonly Int32Array[]
}

/**
 * For every entry the targets that it reaches, and for every foothold how many it reaches: all of it by one pass over the components of
 * the graph, instead of a search per entry. A target is a set of footholds of which any will do.
 *
 * A pass takes time in proportion to steps × targets / 32, and at most 128 bytes for each foothold that reaches a target beside 40 for
 * every foothold. It is worth more than single searches from some ten entries on.
 *
 * @param condensation where it is known already
 */
export function reachIntoTargets(
  graph: SearchGraph,
  entries: readonly number[],
  targets: readonly (readonly number[])[],
  condensation: Condensation = condense(graph),
): ReachIntoTargets {
  const counts = new Int32Array(graph.footholds)
  const parts: Int32Array[][] = entries.map(() => [])
  for (let first = 0; first < targets.length; first += targetsAtATime) {
    const part = targets.slice(first, first + targetsAtATime)
    const rows = new ReachRows(graph, condensation, part)
    for (let component = 0; component < condensation.count; component++) {
      const count = rows.countOf(component)
      if (count === 0) continue
      const end = condensation.start[component + 1] ?? 0
      for (let at = condensation.start[component] ?? 0; at < end; at++) {
        const member = condensation.members[at] ?? 0
        counts[member] = (counts[member] ?? 0) + count
      }
    }
    for (const [index, entry] of entries.entries()) {
      const reached = rows.targetsOf(condensation.of[entry] ?? -1)
      parts[index]?.push(first === 0 ? reached : reached.map((target) => first + target))
    }
  }
  return { counts, ofEntries: parts.map(joined) }
}

function joined(parts: readonly Int32Array[]): Int32Array {
  const [only] = parts
  if (only !== undefined && parts.length === 1) return only
  return Int32Array.from(parts.flatMap((part) => [...part]))
}
