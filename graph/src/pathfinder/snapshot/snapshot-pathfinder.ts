import type { Derived } from '../../derive/derived.ts'
import {
  accessOfFoothold,
  assetOfFoothold,
  type Foothold,
  footholdId,
  footholdNumber,
} from '../../footholds/foothold.ts'
import { allRules } from '../../rules/all-rules.ts'
import { distinct, firstOf, sortPaths, sortReached, whatStopped } from '../bounded.ts'
import type { Bounds, FootholdPath, Pathfinder, PathStep, Reached } from '../pathfinder.ts'
import { breadthFirst } from './breadth-first.ts'
import { cheapestPaths } from './cheapest-paths.ts'
import { buildStepGraph, type Direction, type StepGraph } from './step-graph.ts'

/** The questions that both implementations answer alike, answered from a revision in memory. */
export function snapshotPathfinder(derived: Derived, graph: StepGraph = buildStepGraph(derived)): Pathfinder {
  return {
    async shortestPaths(from, to, bounds = {}) {
      const { maxHops = Number.POSITIVE_INFINITY, deadline } = bounds
      const [sources, goals] = [numbersOf(derived, distinct(from)), numbersOf(derived, distinct(to))]
      const found = cheapestPaths(
        graph,
        sources,
        goals.map((goal) => [goal]),
        { weights: graph.hop, deadline },
      )
      const near = found.paths.filter(({ hops }) => hops <= maxHops)
      const paths = near.map(
        ({ entry, target, steps }): FootholdPath => ({
          from: footholdOf(derived, sources[entry]),
          to: footholdOf(derived, goals[target]),
          steps: steps.map((step) => shownStep(graph, step)),
        }),
      )
      const hasMore = sources.some((source, entry) => {
        const reached = near.filter((path) => path.entry === entry).length
        const wanted = distinct(to).length - (goals.includes(source) ? 1 : 0)
        return reached < wanted && reachesBeyond(graph, source, maxHops)
      })
      const stopped = whatStopped(found.completeness.kind === 'bounded', hasMore, bounds)
      const { items, completeness } = firstOf(sortPaths(paths), stopped, bounds)
      return { completeness, paths: items }
    },
    async blastRadius(from, bounds = {}) {
      const { reached, stopped } = searchFrom(graph, from, 'out', bounds)
      const { items, completeness } = firstOf(sortReached(reached), stopped, bounds)
      return { completeness, reached: items }
    },
    async exposure(to, entries, bounds = {}) {
      const wanted = new Set(entries.map(footholdId))
      wanted.delete(footholdId(to))
      const { reached, stopped } = searchFrom(graph, to, 'in', bounds)
      const found = reached.filter(({ foothold }) => wanted.has(footholdId(foothold)))
      const all = found.length === wanted.size
      const { items, completeness } = firstOf(sortReached(found), all ? { kind: 'exhaustive' } : stopped, bounds)
      return { completeness, reached: items }
    },
  }
}

function searchFrom(graph: StepGraph, foothold: Foothold, direction: Direction, bounds: Bounds) {
  const { maxHops = Number.POSITIVE_INFINITY, deadline } = bounds
  const [source] = numbersOf(graph.derived, [foothold])
  const stopAt = deadline === undefined ? Number.POSITIVE_INFINITY : performance.now() + deadline
  const sources = source === undefined ? [] : [source]
  const { space, outOfTime } = breadthFirst(graph, sources, { direction, stopAt })
  const others = [...space.reached].filter((number) => number !== source)
  const near = others.filter((number) => (space.hops[number] ?? 0) <= maxHops)
  return {
    stopped: whatStopped(outOfTime, near.length < others.length, bounds),
    reached: near.map(
      (number): Reached => ({ foothold: footholdOf(graph.derived, number), hops: space.hops[number] ?? 0 }),
    ),
  }
}

function reachesBeyond(graph: StepGraph, source: number, maxHops: number): boolean {
  if (maxHops === Number.POSITIVE_INFINITY) return false
  const { space } = breadthFirst(graph, [source], { direction: 'out' })
  return space.reached.some((number) => (space.hops[number] ?? 0) > maxHops)
}

/** Footholds on assets that are not there are on no path. */
function numbersOf(derived: Derived, footholds: readonly Foothold[]): number[] {
  return footholds.flatMap(({ asset, access }) => {
    const number = derived.facts.findAsset(asset)
    return number === undefined ? [] : [footholdNumber(number, access)]
  })
}

function footholdOf(derived: Derived, number: number | undefined): Foothold {
  if (number === undefined) throw new Error('no foothold')
  return { asset: derived.facts.asset(assetOfFoothold(number)).id, access: accessOfFoothold(number) }
}

function shownStep({ derived, from, to }: StepGraph, step: number): PathStep {
  const rule = allRules[derived.steps.rule[step] ?? -1]
  if (rule === undefined) throw new Error(`no rule of step ${step}`)
  return { rule: rule.id, from: footholdOf(derived, from[step]), to: footholdOf(derived, to[step]) }
}
