import { footholdId, parseFoothold } from '../../footholds/foothold.ts'
import type { Database } from '../../store/driver.ts'
import { distinct, firstOf, sortPaths, sortReached, whatStopped } from '../bounded.ts'
import type { Bounds, FootholdPath, Pathfinder, Reached } from '../pathfinder.ts'
import { bestSteps } from './best-steps.ts'
import { Clock, OutOfTime } from './clock.ts'
import { type Direction, type Levels, levels } from './levels.ts'

/** The questions that both implementations answer alike, answered by Neo4j over the stored steps of a revision. */
export function cypherPathfinder(database: Database, revision: number): Pathfinder {
  return {
    async shortestPaths(from, to, bounds = {}) {
      const clock = new Clock(database, bounds.deadline)
      const paths: FootholdPath[] = []
      let hasMore = false
      const outOfTime = await untilOutOfTime(async () => {
        for (const start of distinct(from)) {
          const goals = distinct(to)
            .map(footholdId)
            .filter((goal) => goal !== footholdId(start))
          const search = await searchFrom(clock, footholdId(start), 'out', bounds, ({ hops }) =>
            goals.every((goal) => hops.has(goal)),
          )
          const found = goals.filter((goal) => search.hops.has(goal))
          const steps = await bestSteps(clock, revision, footholdId(start), found, search.hops)
          for (const [goal, path] of steps) paths.push({ from: start, to: parseFoothold(goal), steps: path.map(shown) })
          hasMore ||= found.length < goals.length && search.hasMore
        }
      })
      const { items, completeness } = firstOf(sortPaths(paths), whatStopped(outOfTime, hasMore, bounds), bounds)
      return { completeness, paths: items }
    },
    async blastRadius(from, bounds = {}) {
      const { limit = Number.POSITIVE_INFINITY } = bounds
      return reachedFrom(footholdId(from), 'out', bounds, {
        isEnough: ({ hops }) => hops.size - 1 > limit,
        isWanted: () => true,
      })
    },
    async exposure(to, entries, bounds = {}) {
      const wanted = new Set(entries.map(footholdId))
      wanted.delete(footholdId(to))
      return reachedFrom(footholdId(to), 'in', bounds, {
        isEnough: ({ hops }) => [...wanted].every((id) => hops.has(id)),
        isWanted: (id) => wanted.has(id),
        wanted: wanted.size,
      })
    },
  }

  async function reachedFrom(
    start: string,
    direction: Direction,
    bounds: Bounds,
    ask: { isEnough: (levels: Levels) => boolean; isWanted: (id: string) => boolean; wanted?: number },
  ) {
    const clock = new Clock(database, bounds.deadline)
    let last: Levels = { hops: new Map(), level: 0, hasMore: false }
    const outOfTime = await untilOutOfTime(async () => {
      last = await searchFrom(clock, start, direction, bounds, ask.isEnough, (soFar) => (last = soFar))
    })
    const reached = [...last.hops]
      .filter(([id, hops]) => id !== start && hops <= last.level && ask.isWanted(id))
      .map(([id, hops]): Reached => ({ foothold: parseFoothold(id), hops }))
    const isAll = reached.length === ask.wanted
    const stopped = isAll ? ({ kind: 'exhaustive' } as const) : whatStopped(outOfTime, last.hasMore, bounds)
    const { items, completeness } = firstOf(sortReached(reached), stopped, bounds)
    return { completeness, reached: items }
  }

  async function searchFrom(
    clock: Clock,
    start: string,
    direction: Direction,
    { maxHops = Number.POSITIVE_INFINITY }: Bounds,
    isEnough: (levels: Levels) => boolean,
    onLevel: (levels: Levels) => void = () => {},
  ): Promise<Levels> {
    let last: Levels = { hops: new Map(), level: 0, hasMore: false }
    for await (const found of levels(clock, revision, start, direction)) {
      last = found
      onLevel(found)
      if (found.level >= maxHops || isEnough(found)) break
    }
    return last
  }
}

function shown({ rule, from, to }: { rule: string; from: string; to: string }): FootholdPath['steps'][number] {
  return { rule, from: parseFoothold(from), to: parseFoothold(to) }
}

async function untilOutOfTime(work: () => Promise<void>): Promise<boolean> {
  try {
    await work()
    return false
  } catch (error) {
    if (error instanceof OutOfTime) return true
    throw error
  }
}
