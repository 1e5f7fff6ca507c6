import { footholdId } from '@throughline/graph/footholds/foothold.ts'
import type { StepGraph } from '@throughline/graph/pathfinder/snapshot/step-graph.ts'
import type { Entry } from '../entries.ts'
import { footholdOf, isConfirmed } from '../shown-step.ts'
import { type Target, worthOf } from '../targets.ts'
import type { Reaches } from '../what-if/reaches.ts'

/** One entry reaching one target, as figures count it. */
export interface MeasuredPair {
  readonly entry: Entry
  readonly worth: number
  /** Whether its cheapest path is. */
  readonly confirmed: boolean
  readonly cost: number
}

/** A target, and all that reaches it. */
export interface MeasuredTarget {
  readonly target: Target
  readonly worth: number
  readonly pairs: readonly MeasuredPair[]
}

/** Every target of an answer with the pairs that end there, in the order of the targets. */
export function measuredTargets({ world: { graph }, entries, byTarget }: Reaches): readonly MeasuredTarget[] {
  const byId = new Map(entries.map((entry) => [footholdId(footholdOf(graph, entry.foothold)), entry]))
  const isFirm = confirmedSteps(graph)
  return [...byTarget.values()].map(({ target, pairs }) => {
    const worth = worthOf(graph.derived.facts.asset(target.asset))
    return {
      target,
      worth,
      pairs: [...pairs].flatMap(([id, { cost, path }]): MeasuredPair[] => {
        const entry = byId.get(id)
        if (entry === undefined || path === undefined) throw new Error(`a pair without its entry or path: ${id}`)
        return [{ entry, worth, confirmed: path.steps.every(isFirm), cost }]
      }),
    }
  })
}

/** Paths share their steps: each is looked at once. */
function confirmedSteps(graph: StepGraph): (step: number) => boolean {
  const known = new Map<number, boolean>()
  return (step) => {
    const found = known.get(step) ?? isConfirmed(graph, step)
    known.set(step, found)
    return found
  }
}
