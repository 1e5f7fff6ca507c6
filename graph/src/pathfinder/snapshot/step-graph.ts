import type { Derived } from '../../derive/derived.ts'
import { accesses } from '../../footholds/access.ts'
import { allRules } from '../../rules/all-rules.ts'

/** The steps at one end of every foothold: `edges[start[f]]` to `edges[start[f + 1] - 1]`, silent ones before `loud[f]`. */
export interface Adjacency {
  readonly start: Int32Array
  readonly loud: Int32Array
  readonly edges: Int32Array
  /** The foothold at the other end of each of `edges`: a search reads them in a row instead of jumping from step to step. */
  readonly ends: Int32Array
  /** Whether any of the steps is silent. */
  readonly someSilent: boolean
}

/** Steps between numbered footholds as compressed rows: all that a search looks at. */
export interface SearchGraph {
  readonly footholds: number
  readonly from: Int32Array
  readonly to: Int32Array
  /** Least difficulty of the step's derivations; 0 for silent ones only. */
  readonly weight: Uint8Array
  /** 1, or 0 for silent steps. */
  readonly hop: Uint8Array
  /** Place of the step in the order of its ids (rule, from, to), by which ties are broken. */
  readonly rank: Int32Array
  readonly out: Adjacency
  readonly in: Adjacency
}

/**
 * The steps of a revision. Steps and footholds keep their numbers in `Derived`, whose columns are shared, so a step costs 22 bytes
 * beside them: weight, hop, rank, and in each direction a place and an end.
 */
export interface StepGraph extends SearchGraph {
  readonly derived: Derived
}

/** Which way a search walks: along the steps, or against them. */
export type Direction = 'out' | 'in'

/** Builds the rows of a derived estate. */
export function buildStepGraph(derived: Derived): StepGraph {
  const { count, rule, from, to, derivations } = derived.steps
  const silentRule = Uint8Array.from(allRules, (declared) => (declared.silent ? 1 : 0))
  const hop = Uint8Array.from(rule, (number) => 1 - (silentRule[number] ?? 0))
  const weight = new Uint8Array(count)
  for (let step = 0; step < count; step++) {
    weight[step] = derivations.difficulty[derivations.start[step] ?? 0] ?? 0
    if ((weight[step] === 0) !== (hop[step] === 0)) throw new Error('only silent steps cost nothing')
  }
  const footholds = derived.facts.assets.length * accesses.length
  return { derived, ...searchGraph({ footholds, from, to, weight, hop, rank: rankSteps(derived) }) }
}

/** Builds the rows of steps that are given in columns. */
export function searchGraph(columns: Omit<SearchGraph, 'out' | 'in'>): SearchGraph {
  const { footholds, from, to, hop } = columns
  return { ...columns, out: adjacency(from, to, hop, footholds), in: adjacency(to, from, hop, footholds) }
}

function adjacency(at: Int32Array, others: Int32Array, hop: Uint8Array, footholds: number): Adjacency {
  const start = new Int32Array(footholds + 1)
  const silent = new Int32Array(footholds)
  for (let step = 0; step < at.length; step++) {
    const foothold = at[step] ?? 0
    start[foothold + 1] = (start[foothold + 1] ?? 0) + 1
    if (hop[step] === 0) silent[foothold] = (silent[foothold] ?? 0) + 1
  }
  for (let foothold = 0; foothold < footholds; foothold++)
    start[foothold + 1] = (start[foothold + 1] ?? 0) + (start[foothold] ?? 0)
  const loud = silent.map((count, foothold) => (start[foothold] ?? 0) + count)
  const nextSilent = start.slice(0, footholds)
  const nextLoud = loud.slice()
  const edges = new Int32Array(at.length)
  const ends = new Int32Array(at.length)
  for (let step = 0; step < at.length; step++) {
    const next = hop[step] === 0 ? nextSilent : nextLoud
    const foothold = at[step] ?? 0
    const place = next[foothold] ?? 0
    edges[place] = step
    ends[place] = others[step] ?? 0
    next[foothold] = place + 1
  }
  return { start, loud, edges, ends, someSilent: hop.includes(0) }
}

/** Assets are numbered in the order of their ids and no access is the start of another, so ids need not be spelled out to be compared. */
function rankSteps({ facts, steps }: Derived): Int32Array {
  const ruleRank = ranksOf(allRules.map(({ id }) => id))
  const accessRank = ranksOf(accesses)
  const rankOf = (foothold: number): number =>
    (accessRank[foothold % accesses.length] ?? 0) * facts.assets.length + Math.floor(foothold / accesses.length)
  const ruleOf = Uint8Array.from(steps.rule, (number) => ruleRank[number] ?? 0)
  const fromOf = steps.from.map(rankOf)
  const toOf = steps.to.map(rankOf)
  const order = Int32Array.from({ length: steps.count }, (_, step) => step)
  order.sort(
    (a, b) =>
      (ruleOf[a] ?? 0) - (ruleOf[b] ?? 0) || (fromOf[a] ?? 0) - (fromOf[b] ?? 0) || (toOf[a] ?? 0) - (toOf[b] ?? 0),
  )
  const rank = new Int32Array(steps.count)
  order.forEach((step, place) => {
    rank[step] = place
  })
  return rank
}

function ranksOf(names: readonly string[]): number[] {
  const sorted = [...names].sort()
  return names.map((name) => sorted.indexOf(name))
}
