import { allRules } from '../../rules/all-rules.ts'
import type { Clock } from './clock.ts'
import { nextFootholds, previousFootholds } from './next-footholds.ts'

const silent = allRules.filter((rule) => rule.silent).map(({ id }) => id)

/** Which way a search walks: along the steps, or against them. */
export type Direction = 'out' | 'in'

/** How far a search came: fewest hops of every foothold so far, and whether it goes on beyond the last level. */
export interface Levels {
  readonly hops: ReadonlyMap<string, number>
  /** Footholds of this many hops and fewer are all there. */
  readonly level: number
  readonly hasMore: boolean
}

/**
 * Breadth first from one foothold, one level at a time, for as long as the reader asks. Silent steps are no hop: what they lead to
 * belongs to the level that it is found in.
 */
export async function* levels(
  clock: Clock,
  revision: number,
  start: string,
  direction: Direction,
): AsyncGenerator<Levels> {
  const query = direction === 'out' ? nextFootholds : previousFootholds
  const hops = new Map<string, number>([[start, 0]])
  let frontier: readonly string[] = [start]
  for (let level = 0; frontier.length > 0; level++) {
    const beyond = new Set<string>()
    for (let open = frontier; open.length > 0; ) {
      const weaker: string[] = []
      for await (const row of clock.read(query, open, (batch) => ({ frontier: batch, revision, silent }))) {
        if (!row.silent) beyond.add(row.id)
        else if (!hops.has(row.id)) {
          hops.set(row.id, level)
          weaker.push(row.id)
        }
      }
      open = weaker
    }
    frontier = [...beyond].filter((id) => !hops.has(id))
    yield { hops, level, hasMore: frontier.length > 0 }
    for (const id of frontier) hops.set(id, level + 1)
  }
}
