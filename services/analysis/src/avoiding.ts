import { assetOfFoothold } from '@throughline/graph/footholds/foothold.ts'
import type { Adjacency, StepGraph } from '@throughline/graph/pathfinder/snapshot/step-graph.ts'
import { ruleById } from '@throughline/graph/rules/all-rules.ts'
import { type Refusal, refuse } from './refusal.ts'
import { ruleOf } from './shown-step.ts'

/** What paths may not use. Assets where a path starts or ends are exempt: they were asked for. */
export interface Avoid {
  /** Ids of rules. */
  readonly rules?: readonly string[] | undefined
  /** Kinds of assets that a path goes through. */
  readonly kinds?: readonly string[] | undefined
  /** Environments of assets that a path goes through. */
  readonly environments?: readonly string[] | undefined
}

/**
 * The same footholds and steps, but for those that are to be avoided: a search over it finds the cheapest path among those that are
 * left, not what is left of the cheapest paths. Refuses a rule that does not exist.
 *
 * @param ends numbers of the assets where paths start and end
 */
export function graphAvoiding(graph: StepGraph, avoid: Avoid, ends: ReadonlySet<number>): StepGraph | Refusal {
  const unknown = avoid.rules?.find((rule) => !ruleById.has(rule))
  if (unknown !== undefined) return refuse(`There is no rule ${JSON.stringify(unknown)}.`)
  const rules = new Set(avoid.rules)
  const kinds = new Set(avoid.kinds)
  const environments = new Set(avoid.environments)
  if (rules.size + kinds.size + environments.size === 0) return graph
  const { facts } = graph.derived
  const isAvoided = facts.assets.map(
    ({ kind, properties }, asset) =>
      !ends.has(asset) && (kinds.has(kind) || environments.has(String(properties['environment'] ?? 'unknown'))),
  )
  const keeps = (step: number): boolean =>
    // A silent step stays at its asset: whether that may be entered is decided where it is entered.
    !isAvoided[assetOfFoothold(graph.to[step] ?? 0)] && !rules.has(ruleOf(graph, step).id)
  return { ...graph, out: keeping(graph.out, keeps), in: keeping(graph.in, keeps) }
}

function keeping({ start, loud, edges, ends, someSilent }: Adjacency, keeps: (step: number) => boolean): Adjacency {
  const kept: Adjacency = {
    start: new Int32Array(start.length),
    loud: new Int32Array(loud.length),
    edges: new Int32Array(edges.length),
    ends: new Int32Array(edges.length),
    someSilent,
  }
  let place = 0
  for (let foothold = 0; foothold < loud.length; foothold++) {
    kept.start[foothold] = place
    for (let at = start[foothold] ?? 0; at < (start[foothold + 1] ?? 0); at++) {
      if (at === loud[foothold]) kept.loud[foothold] = place
      const step = edges[at] ?? 0
      if (!keeps(step)) continue
      kept.edges[place] = step
      kept.ends[place++] = ends[at] ?? 0
    }
    if (loud[foothold] === start[foothold + 1]) kept.loud[foothold] = place
  }
  kept.start[loud.length] = place
  return kept
}
