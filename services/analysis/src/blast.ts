import type { Revision } from '@throughline/graph/derive/revision.ts'
import { compareText } from '@throughline/graph/facts/settle.ts'
import { type Access, accesses } from '@throughline/graph/footholds/access.ts'
import { accessOfFoothold, assetOfFoothold, footholdNumber } from '@throughline/graph/footholds/foothold.ts'
import { assetKinds } from '@throughline/graph/ontology/asset-kinds.ts'
import { breadthFirst } from '@throughline/graph/pathfinder/snapshot/breadth-first.ts'
import { search } from '@throughline/graph/pathfinder/snapshot/search.ts'
import type { Direction, StepGraph } from '@throughline/graph/pathfinder/snapshot/step-graph.ts'
import { weakened } from '@throughline/graph/pathfinder/snapshot/walk.ts'
import type { BlastAnswer } from './answers/blast.ts'
import { entriesFor, strongest } from './entries.ts'
import { findNamed } from './find-asset.ts'
import { isRefusal, type Refusal, refuse } from './refusal.ts'
import { footholdOf } from './shown-step.ts'
import { stepGraphOf } from './step-graph-of.ts'
import { sensitiveFrom, sensitivityOf } from './targets.ts'

/** Which reach is asked for: outward from an asset, or inward, from which entries it is reached. */
export interface BlastQuestion {
  /** An asset (id or name) or a foothold (`read@dataset:payments`). */
  readonly of: string
  /** Default outward: as firmly as it can be held; inward: in any way. */
  readonly access?: Access | undefined
  readonly direction?: 'outward' | 'inward' | undefined
  /** Inward only: entries of this profile. */
  readonly profile?: string | undefined
  readonly maxHops?: number | undefined
  readonly limit?: number | undefined
  /** Milliseconds. */
  readonly deadline?: number | undefined
}

interface Reach {
  readonly foothold: number
  readonly hops: number
  readonly cost: number
}

/**
 * Everything that is reached from an asset, the start itself left out; or inward, the entries that reach it. `hops` are the fewest and
 * `cost` the least, which may be those of two different paths. Sorted by cost, hops, asset and access.
 */
export function blastRadius(revision: Revision, question: BlastQuestion): BlastAnswer | Refusal {
  const { direction = 'outward', profile, maxHops = Number.POSITIVE_INFINITY, deadline } = question
  const { estate, facts } = revision.derived
  const graph = stepGraphOf(revision.derived)
  const named = findNamed(facts, question.of)
  if (isRefusal(named)) return named
  if (profile !== undefined && direction === 'outward')
    return refuse('A profile chooses entries: it goes with --in only.')
  const given = question.access ?? named.access
  const most = strongest(facts.asset(named.asset))
  const held = given === undefined ? (direction === 'outward' ? most : accesses) : [given]
  const start = held.map((access) => footholdNumber(named.asset, access))

  const way: Direction = direction === 'outward' ? 'out' : 'in'
  const all = reach(graph, start, way, deadline)
  let wanted: ReadonlySet<number> | undefined
  if (direction === 'inward') {
    const entries = entriesFor(facts, { profile })
    if (isRefusal(entries)) return entries
    wanted = new Set(entries.filter(({ asset }) => asset !== named.asset).map(({ foothold }) => foothold))
  }
  const own = new Set(start.flatMap((foothold) => weakened(graph, foothold)))
  const others = all.reached.filter(({ foothold }) =>
    wanted === undefined ? !own.has(foothold) : wanted.has(foothold),
  )
  const near = others.filter(({ hops }) => hops <= maxHops)
  const sorted = near.toSorted(
    // Assets are numbered in the order of their ids.
    (a, b) =>
      a.cost - b.cost ||
      a.hops - b.hops ||
      assetOfFoothold(a.foothold) - assetOfFoothold(b.foothold) ||
      compareText(accessOfFoothold(a.foothold), accessOfFoothold(b.foothold)),
  )
  const { limit = sorted.length } = question
  return {
    revision: revision.number,
    asOf: estate.asOf,
    completeness:
      all.outOfTime && deadline !== undefined
        ? { kind: 'bounded', by: 'time', limit: deadline }
        : limit < sorted.length
          ? { kind: 'bounded', by: 'count', limit }
          : near.length < others.length
            ? { kind: 'bounded', by: 'hops', limit: maxHops }
            : { kind: 'exhaustive' },
    gaps: [...estate.gaps],
    of: { asset: facts.asset(named.asset).id, access: given ?? most[0] ?? 'control' },
    accesses: [...held],
    direction,
    reached: sorted.slice(0, limit).map(({ foothold, hops, cost }) => ({ ...footholdOf(graph, foothold), hops, cost })),
    totals: totals(graph, near),
  }
}

function reach(graph: StepGraph, start: readonly number[], direction: Direction, deadline: number | undefined) {
  const stopAt = deadline === undefined ? Number.POSITIVE_INFINITY : performance.now() + deadline
  const shortest = breadthFirst(graph, start, { direction, stopAt })
  const cheapest = search(graph, start, { direction, weights: graph.weight, stopAt })
  const outOfTime = shortest.outOfTime || cheapest.outOfTime
  // Out of time, some footholds are settled in one search only: their other figure may not be the least yet.
  const settled = outOfTime ? new Set(shortest.space.reached) : undefined
  const reached = cheapest.reached
    .filter((foothold) => settled?.has(foothold) ?? true)
    .map(
      (foothold): Reach => ({
        foothold,
        hops: shortest.space.hops[foothold] ?? 0,
        cost: cheapest.space.cost[foothold] ?? 0,
      }),
    )
  return { reached, outOfTime }
}

/** Counts of assets, of all that is reached: a limit on what is shown does not change them. */
function totals({ derived: { facts } }: StepGraph, reached: readonly Reach[]): BlastAnswer['totals'] {
  const assets = new Set(reached.map(({ foothold }) => assetOfFoothold(foothold)))
  const found = new Map<string, number>()
  for (const { kind } of [...assets].map((number) => facts.asset(number))) found.set(kind, (found.get(kind) ?? 0) + 1)
  const counts = assetKinds.map(({ kind }) => [kind, found.get(kind) ?? 0] as const)
  const read = reached.filter(({ foothold }) => foothold === footholdNumber(assetOfFoothold(foothold), 'read'))
  const sensitive = read.filter(
    ({ foothold }) => sensitivityOf(facts.asset(assetOfFoothold(foothold))) >= sensitiveFrom,
  )
  return { byKind: Object.fromEntries(counts.filter(([, count]) => count > 0)), sensitiveDatasets: sensitive.length }
}
