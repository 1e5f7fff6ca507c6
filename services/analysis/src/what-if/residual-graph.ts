import type { Living } from '@throughline/graph/derive/what-lives.ts'
import { assetOfFoothold } from '@throughline/graph/footholds/foothold.ts'
import type { Adjacency, StepGraph } from '@throughline/graph/pathfinder/snapshot/step-graph.ts'

/**
 * The steps that live, with what they cost now. Steps keep their numbers.
 * @param gone numbers of assets that are taken away, with all their footholds
 */
export function residualGraph(graph: StepGraph, living: Living, gone: ReadonlySet<number>): StepGraph {
  const { steps } = living
  const isGone = (foothold: number): boolean => gone.size > 0 && gone.has(assetOfFoothold(foothold))
  const isLeft = (step: number): boolean =>
    steps[step] === 1 && !isGone(graph.from[step] ?? -1) && !isGone(graph.to[step] ?? -1)
  return { ...graph, weight: living.cost, out: filtered(graph.out, isLeft), in: filtered(graph.in, isLeft) }
}

function filtered({ start, loud, edges }: Adjacency, isLeft: (step: number) => boolean): Adjacency {
  const newStart = new Int32Array(start.length)
  const newLoud = new Int32Array(loud.length)
  const newEdges = new Int32Array(edges.length)
  let place = 0
  const take = (from: number, to: number): void => {
    for (let index = from; index < to; index++) {
      const step = edges[index] ?? 0
      if (isLeft(step)) newEdges[place++] = step
    }
  }
  for (let foothold = 0; foothold < loud.length; foothold++) {
    newStart[foothold] = place
    take(start[foothold] ?? 0, loud[foothold] ?? 0)
    newLoud[foothold] = place
    take(loud[foothold] ?? 0, start[foothold + 1] ?? 0)
  }
  newStart[loud.length] = place
  return { start: newStart, loud: newLoud, edges: newEdges.slice(0, place) }
}
