import { type Foothold, footholdId } from '@throughline/graph/footholds/foothold.ts'
import type { Completeness } from '@throughline/graph/pathfinder/pathfinder.ts'
import { cheapestPaths } from '@throughline/graph/pathfinder/snapshot/cheapest-paths.ts'
import type { StepPath } from '@throughline/graph/pathfinder/snapshot/step-path.ts'
import { type Entry, type EntryQuestion, entriesFor } from '../entries.ts'
import { heldByEntries, isOwnTarget } from '../paths.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import { footholdOf } from '../shown-step.ts'
import { allTargets, type Target, targetsNamed } from '../targets.ts'
import type { World } from './worlds.ts'

/** Which entries and targets a question is about; nothing said: all that stand. */
export interface ScopeQuestion extends EntryQuestion {
  readonly to?: string | readonly string[] | undefined
  /** Milliseconds for each search. */
  readonly deadline?: number | undefined
}

/** One entry reaching one target. */
export interface Pair {
  readonly entry: Foothold
  /** Of its cheapest path. */
  readonly cost: number
  /** Its cheapest path; undefined where only the cost was asked for. */
  readonly path: StepPath | undefined
}

/** What reaches one target. */
export interface ReachedTarget {
  readonly target: Target
  /** The access by which it is reached most cheaply, else the first that counts. */
  readonly foothold: Foothold
  /** By foothold id of the entry. */
  readonly pairs: ReadonlyMap<string, Pair>
}

/** Everything that a question asks of one world. */
export interface Reaches {
  readonly world: World
  readonly completeness: Completeness
  readonly entries: readonly Entry[]
  readonly targets: readonly Target[]
  /** By what identifies a target in every world: its asset and the accesses that count. */
  readonly byTarget: ReadonlyMap<string, ReachedTarget>
}

/** Which entries reach which targets in a world, and how cheaply. */
export function reaches(world: World, question: ScopeQuestion): Reaches | Refusal {
  const { derived, graph, gone } = world
  const { facts } = derived
  const named = entriesFor(facts, question)
  if (isRefusal(named)) return named
  const asked = question.to === undefined ? allTargets(facts) : targetsNamed(facts, question.to)
  if (isRefusal(asked)) return asked
  const entries = named.filter(({ asset }) => !gone.has(asset))
  const targets = asked.filter(({ asset }) => !gone.has(asset))
  const { paths, completeness } = cheapestPaths(
    graph,
    entries.map(({ foothold }) => foothold),
    targets.map(({ footholds }) => footholds),
    { weights: graph.weight, deadline: question.deadline },
  )
  const held = heldByEntries(graph, entries)
  const byTarget = new Map<string, ReachedTarget>()
  const pathsTo = Map.groupBy(paths, (path) => path.target)
  for (const [index, target] of targets.entries()) {
    const pairs = new Map<string, Pair>()
    let best: StepPath | undefined
    for (const path of pathsTo.get(index) ?? []) {
      const entry = entries[path.entry]
      if (entry === undefined || isOwnTarget(entry, target, held)) continue
      const foothold = footholdOf(graph, entry.foothold)
      pairs.set(footholdId(foothold), { entry: foothold, cost: path.cost, path })
      if (best === undefined || path.cost < best.cost) best = path
    }
    const foothold = footholdOf(graph, best?.end ?? target.footholds[0] ?? -1)
    byTarget.set(targetKey(world, target), { target, foothold, pairs })
  }
  return { world, completeness, entries, targets, byTarget }
}

function targetKey({ graph }: World, { footholds }: Target): string {
  return footholds.map((foothold) => footholdId(footholdOf(graph, foothold))).join(' ')
}
