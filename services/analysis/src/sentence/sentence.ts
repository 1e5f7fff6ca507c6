import { accessOfFoothold, assetOfFoothold } from '@throughline/graph/footholds/foothold.ts'
import { endpoint } from '@throughline/graph/ontology/assets/endpoint.ts'
import type { StepGraph } from '@throughline/graph/pathfinder/snapshot/step-graph.ts'
import type { StepPath } from '@throughline/graph/pathfinder/snapshot/step-path.ts'
import type { Entry } from '../entries.ts'
import { asks } from './asks.ts'
import { type Hold, type Move, predicate } from './clauses.ts'
import { subject } from './subject.ts'

/** What an attack path means: who can do what through what, and whether anything on the way asks a person. */
export function sentence(graph: StepGraph, entry: Entry, path: Pick<StepPath, 'steps' | 'end'>): string {
  const hold = (foothold: number): Hold => ({
    asset: graph.derived.facts.asset(assetOfFoothold(foothold)),
    access: accessOfFoothold(foothold),
  })
  const moves = path.steps.map((step, index): Move => {
    const isLast = index === path.steps.length - 1
    return { from: hold(graph.from[step] ?? -1), to: hold(isLast ? path.end : (graph.to[step] ?? -1)) }
  })
  const start = hold(entry.foothold)
  const sends = moves[0]?.to.asset.kind === endpoint.kind
  return `${subject(start.asset, start.access, sends)} can ${predicate(moves)}. ${asks(graph, path.steps)}`
}
