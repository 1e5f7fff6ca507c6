import type { Derived } from '@throughline/graph/derive/derived.ts'
import { deriveDifference } from '@throughline/graph/derive/difference.ts'
import { memoryRunner } from '@throughline/graph/derive/join.ts'
import type { StepGraph } from '@throughline/graph/pathfinder/snapshot/step-graph.ts'
import { stepGraphOf } from '../step-graph-of.ts'
import { without } from './removals.ts'
import type { Supposed } from './suppose.ts'

/** The steps of an estate, as it is or as a question supposes it. */
export interface World {
  readonly derived: Derived
  readonly graph: StepGraph
  /** Numbers of assets that are in `derived` still but are taken away. */
  readonly gone: ReadonlySet<number>
  /** Whether a relation or capability of `derived` is there still and carries something. */
  readonly lives: (edge: number) => boolean
}

/** An estate as it is. */
export function worldOf(derived: Derived): World {
  return { derived, graph: stepGraphOf(derived), gone: new Set(), lives: (edge) => isEnabled(derived, edge) }
}

/**
 * An estate to which something was added, or in which something was set: the rules are run on what that touches. What is taken away as
 * well leaves stamps as they are.
 */
export async function supposedWorld(before: Derived, { estate, removals }: Supposed): Promise<World> {
  const next = without(estate, removals)
  const { derived } = await deriveDifference(before, next, (facts) => memoryRunner(facts, next.asOf))
  return worldOf(derived)
}

function isEnabled({ facts }: Derived, edge: number): boolean {
  return facts.relationOf(edge)?.properties['enabled'] !== false
}
