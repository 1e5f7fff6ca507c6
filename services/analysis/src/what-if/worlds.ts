import type { Derived } from '@throughline/graph/derive/derived.ts'
import { deriveDifference } from '@throughline/graph/derive/difference.ts'
import { memoryRunner } from '@throughline/graph/derive/join.ts'
import { whatLives } from '@throughline/graph/derive/what-lives.ts'
import type { StepGraph } from '@throughline/graph/pathfinder/snapshot/step-graph.ts'
import { stepGraphOf } from '../step-graph-of.ts'
import type { Removals } from './changes.ts'
import { isNothing, isRemoved, without } from './removals.ts'
import { residualGraph } from './residual-graph.ts'
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
 * An estate as supposed. What is taken away alone needs no rules: what lives follows from the evidence. Where something is added
 * or set, the rules are run on what it touches.
 */
export async function supposedWorld(before: Derived, supposed: Supposed): Promise<World> {
  const { estate, removals } = supposed
  if (estate === before.estate) return isNothing(removals) ? worldOf(before) : remainingWorld(before, removals)
  const next = without(estate, removals)
  const { derived } = await deriveDifference(before, next, (facts) => memoryRunner(facts, next.asOf))
  return worldOf(derived)
}

function remainingWorld(derived: Derived, removals: Removals): World {
  const { facts } = derived
  const dead = Uint8Array.from(facts.relations, (relation) => (isRemoved(relation, removals) ? 1 : 0))
  const living = whatLives(derived, dead)
  const gone = new Set([...removals.assets].map((id) => facts.assetNumber(id)))
  return {
    derived,
    graph: residualGraph(stepGraphOf(derived), living, gone),
    gone,
    lives: (edge) => living.edges[edge] === 1 && isEnabled(derived, edge),
  }
}

function isEnabled({ facts }: Derived, edge: number): boolean {
  return facts.relationOf(edge)?.properties['enabled'] !== false
}
