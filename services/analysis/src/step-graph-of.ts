import type { Derived } from '@throughline/graph/derive/derived.ts'
import { buildStepGraph, type StepGraph } from '@throughline/graph/pathfinder/snapshot/step-graph.ts'

const graphs = new WeakMap<Derived, StepGraph>()

/** The steps of a revision, ready to be searched; built once for each. */
export function stepGraphOf(derived: Derived): StepGraph {
  const known = graphs.get(derived)
  if (known !== undefined) return known
  const graph = buildStepGraph(derived)
  graphs.set(derived, graph)
  return graph
}
