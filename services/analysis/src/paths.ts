import type { Revision } from '@throughline/graph/derive/revision.ts'
import { assetOfFoothold } from '@throughline/graph/footholds/foothold.ts'
import { cheapestPaths } from '@throughline/graph/pathfinder/snapshot/cheapest-paths.ts'
import type { StepGraph } from '@throughline/graph/pathfinder/snapshot/step-graph.ts'
import type { StepPath } from '@throughline/graph/pathfinder/snapshot/step-path.ts'
import { weakened } from '@throughline/graph/pathfinder/snapshot/walk.ts'
import type { PathsAnswer, ShownPath } from './answers/paths.ts'
import { type Avoid, graphAvoiding } from './avoiding.ts'
import { type Entry, entriesFor } from './entries.ts'
import { pathId } from './path-id.ts'
import { byRank, rankingOf } from './ranking.ts'
import { isRefusal, type Refusal } from './refusal.ts'
import { sentence } from './sentence/sentence.ts'
import { footholdOf, isConfirmed, ruleOf, shownStep } from './shown-step.ts'
import { stepGraphOf } from './step-graph-of.ts'
import { allTargets, sensitivityOf, type Target, targetsNamed, worthOf } from './targets.ts'

/** Which attack paths are asked for. Nothing said: from every standing entry to every target, all of them. */
export interface PathsQuestion {
  /** Assets (id or name) or footholds (`steer@agent:cursor`) to start from instead. */
  readonly from?: string | readonly string[] | undefined
  /** Assets or footholds to end at. */
  readonly to?: string | readonly string[] | undefined
  readonly profile?: string | readonly string[] | undefined
  /** Only to data of this sensitivity or more. */
  readonly minSensitivity?: number | undefined
  /** Only confirmed paths, or only candidates. */
  readonly confirmed?: boolean | undefined
  /** How many paths of each pair, the cheapest first; 1 where nothing is said. */
  readonly k?: number | undefined
  readonly maxHops?: number | undefined
  /** What paths may not use. */
  readonly avoid?: Avoid | undefined
  /** How many paths to show at the most, best first. */
  readonly limit?: number | undefined
  /** Milliseconds. */
  readonly deadline?: number | undefined
}

/** A path that was found, with what it is ranked by. */
export interface RankedPath {
  readonly path: StepPath
  readonly entry: Entry
  readonly target: Target
  readonly worth: number
  readonly confirmed: boolean
  readonly id: string
}

/** The cheapest attack path of every (entry, target) pair, or the k cheapest, ranked (see `byRank`). */
export function attackPaths(revision: Revision, question: PathsQuestion = {}): PathsAnswer | Refusal {
  const { estate, facts } = revision.derived
  const entries = entriesFor(facts, question)
  if (isRefusal(entries)) return entries
  const targets = question.to === undefined ? allTargets(facts) : targetsNamed(facts, question.to)
  if (isRefusal(targets)) return targets
  const ends = new Set([...entries, ...targets].map(({ asset }) => asset))
  const graph = graphAvoiding(stepGraphOf(revision.derived), question.avoid ?? {}, ends)
  if (isRefusal(graph)) return graph

  const found = cheapestPaths(
    graph,
    entries.map(({ foothold }) => foothold),
    targets.map(({ footholds }) => footholds),
    {
      weights: graph.weight,
      k: question.k,
      maxHops: question.maxHops,
      deadline: question.deadline,
    },
  )
  const { minSensitivity = 0 } = question
  const ranked = rankPaths(graph, found.paths, entries, targets).filter(
    ({ target, confirmed }) =>
      sensitivityOf(facts.asset(target.asset)) >= minSensitivity && confirmed === (question.confirmed ?? confirmed),
  )
  const { limit = ranked.length } = question
  return {
    revision: revision.number,
    asOf: estate.asOf,
    completeness: limit < ranked.length ? { kind: 'bounded', by: 'count', limit } : found.completeness,
    gaps: [...estate.gaps],
    paths: ranked.slice(0, limit).map((one) => shownPath(graph, one)),
  }
}

/** Paths in the order in which answers list them; those that are no paths of their own are left out. */
export function rankPaths(
  graph: StepGraph,
  paths: readonly StepPath[],
  entries: readonly Entry[],
  targets: readonly Target[],
): readonly RankedPath[] {
  const held = heldByEntries(graph, entries)
  const confirmed = new Map<number, boolean>()
  const isStepConfirmed = (step: number): boolean => {
    const known = confirmed.get(step) ?? isConfirmed(graph, step)
    confirmed.set(step, known)
    return known
  }
  const ranked = paths.flatMap((path): RankedPath[] => {
    const entry = entries[path.entry]
    const target = targets[path.target]
    if (entry === undefined || target === undefined) throw new Error('a path between nothing that was asked about')
    if (isOwnTarget(entry, target, held)) return []
    const id = pathId(
      path.steps.map((step) => ({
        rule: ruleOf(graph, step).id,
        from: footholdOf(graph, graph.from[step] ?? -1),
        to: footholdOf(graph, graph.to[step] ?? -1),
      })),
    )
    const worth = worthOf(graph.derived.facts.asset(target.asset))
    return [{ path, entry, target, worth, confirmed: path.steps.every(isStepConfirmed), id }]
  })
  ranked.sort(byRank)
  // Control of a resource is both reading and writing it: two targets, but one sequence of steps, which is one path.
  const ids = new Set<string>()
  return ranked.filter(({ id }) => !ids.has(id) && ids.add(id))
}

/** An entry is never its own target. */
export function isOwnTarget(entry: Entry, target: Target, held: ReadonlySet<number>): boolean {
  return entry.asset === target.asset && target.footholds.some((foothold) => held.has(foothold))
}

/** Footholds on the entries' own assets that an attacker holds from the start. */
export function heldByEntries(graph: StepGraph, entries: readonly Entry[]): ReadonlySet<number> {
  return new Set(entries.flatMap(({ foothold }) => weakened(graph, foothold)))
}

/** A path as answers show it. */
export function shownPath(graph: StepGraph, ranked: RankedPath): ShownPath {
  const { path, entry, confirmed, id } = ranked
  const { asset, access } = footholdOf(graph, path.end)
  const sensitivity = sensitivityOf(graph.derived.facts.asset(assetOfFoothold(path.end)))
  return {
    id,
    entry: { ...footholdOf(graph, entry.foothold), profile: entry.profile },
    target: { asset, access, sensitivity },
    cost: path.cost,
    hops: path.hops,
    confirmed,
    sentence: sentence(graph, entry, path),
    ranking: rankingOf(ranked),
    steps: path.steps.map((step) => shownStep(graph, step)),
  }
}
