import type { BlastAnswer } from '@throughline/analysis/answers/blast.ts'
import { footholdOf, ruleOf } from '@throughline/analysis/shown-step.ts'
import { stepGraphOf } from '@throughline/analysis/step-graph-of.ts'
import type { Revision } from '@throughline/graph/derive/revision.ts'
import { type Foothold, footholdNumber } from '@throughline/graph/footholds/foothold.ts'
import { bestTree, pathTo } from '@throughline/graph/pathfinder/snapshot/best-tree.ts'
import { search } from '@throughline/graph/pathfinder/snapshot/search.ts'
import type { StepGraph } from '@throughline/graph/pathfinder/snapshot/step-graph.ts'
import { walkTo } from '@throughline/graph/pathfinder/snapshot/walk.ts'
import type { Rule } from '@throughline/graph/rules/define-rule.ts'

/** A step for drawing. */
export interface RadiusStep {
  readonly rule: Rule
  readonly from: Foothold
  readonly to: Foothold
}

/** The steps on one shortest way between the start of an answer and each foothold that it lists, each once. */
export function radiusSteps({ derived }: Revision, answer: BlastAnswer): readonly RadiusStep[] {
  const graph = stepGraphOf(derived)
  const number = ({ asset, access }: Foothold): number => footholdNumber(derived.facts.assetNumber(asset), access)
  const start = answer.accesses.map((access) => number({ asset: answer.of.asset, access }))
  const shown = answer.reached.map(number)
  const steps = answer.direction === 'outward' ? outward(graph, start, shown) : inward(graph, start, shown)
  return [...steps].map((step) => ({
    rule: ruleOf(graph, step),
    from: footholdOf(graph, graph.from[step] ?? -1),
    to: footholdOf(graph, graph.to[step] ?? -1),
  }))
}

function outward(graph: StepGraph, start: readonly number[], shown: readonly number[]): ReadonlySet<number> {
  const distances = search(graph, start, { direction: 'out', weights: graph.hop })
  const tree = bestTree(graph, distances, graph.hop)
  return new Set(shown.flatMap((foothold) => pathTo(graph, tree, foothold)))
}

function inward(graph: StepGraph, start: readonly number[], shown: readonly number[]): ReadonlySet<number> {
  const distances = search(graph, start, { direction: 'in', weights: graph.hop })
  return new Set(shown.flatMap((foothold) => walkTo(graph, distances, graph.hop, foothold)))
}
