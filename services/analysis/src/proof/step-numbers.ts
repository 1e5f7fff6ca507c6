import { footholdId } from '@throughline/graph/footholds/foothold.ts'
import type { StepGraph } from '@throughline/graph/pathfinder/snapshot/step-graph.ts'
import type { ShownPath } from '../answers/paths.ts'
import { footholdOf, ruleOf } from '../shown-step.ts'

const known = new WeakMap<StepGraph, ReadonlyMap<string, number>>()

/** The number of the step that an answer shows; undefined where nothing derives it. */
export function stepNumber(
  graph: StepGraph,
  { rule, from, to }: Pick<ShownPath['steps'][number], 'rule' | 'from' | 'to'>,
): number | undefined {
  const numbers = known.get(graph) ?? stepNumbers(graph)
  known.set(graph, numbers)
  return numbers.get(key(rule, footholdId(from), footholdId(to)))
}

function stepNumbers(graph: StepGraph): ReadonlyMap<string, number> {
  const idOf = (foothold: number | undefined): string => footholdId(footholdOf(graph, foothold ?? -1))
  return new Map(
    Array.from(graph.from, (from, step) => [key(ruleOf(graph, step).id, idOf(from), idOf(graph.to[step])), step]),
  )
}

function key(rule: string, from: string, to: string): string {
  return JSON.stringify([rule, from, to])
}
