import { assetOfFoothold } from '@throughline/graph/footholds/foothold.ts'
import type { Target } from '../targets.ts'
import type { Holding } from './holding.ts'
import type { Support } from './support.ts'

/** A search outward through what holds. */
export interface Explored {
  /** Per foothold: the step by which it is reached most cheaply, `start` for where the search began, `unreached`. */
  readonly via: Int32Array
  /** The foothold by which each target is reached most cheaply, in the order in which they were reached. */
  readonly found: readonly number[]
}

export const unreached = -1
export const start = -2

export interface ExploreOptions {
  readonly targets: readonly Target[]
  /** Footholds that may be entered (1). */
  readonly within: Uint8Array
  /** Stops at the first target. */
  readonly first?: boolean
}

/**
 * Searches outward from footholds through the steps that hold, cheapest first (one bucket per cost), until all that can be reached is, or
 * all targets are.
 */
export function explore(
  support: Support,
  holding: Holding,
  sources: Iterable<number>,
  { targets, within, first = false }: ExploreOptions,
): Explored {
  const { outStart, out, to } = support.steps
  const { difficulty } = support.rows
  const footholds = outStart.length - 1
  const via = new Int32Array(footholds).fill(unreached)
  const cost = new Int32Array(footholds).fill(-1)
  const settled = new Uint8Array(footholds)
  const buckets: (number[] | undefined)[] = []
  const found: number[] = []
  const left = new Set(targets)
  const targetsAt = new Map<number, Target[]>()
  for (const target of targets)
    for (const end of target.footholds) targetsAt.set(end, [...(targetsAt.get(end) ?? []), target])
  const isGone = (foothold: number): boolean => holding.assets.size > 0 && holding.assets.has(assetOfFoothold(foothold))
  const offer = (foothold: number, newCost: number, step: number): void => {
    const known = cost[foothold] ?? -1
    if (settled[foothold] === 1 || within[foothold] === 0 || (known !== -1 && known <= newCost) || isGone(foothold))
      return
    cost[foothold] = newCost
    via[foothold] = step
    const bucket = (buckets[newCost] ??= [])
    bucket.push(foothold)
  }
  for (const source of sources) offer(source, 0, start)
  for (let at = 0; at < buckets.length; at++) {
    const bucket = buckets[at] ?? []
    // Silent steps cost nothing: the bucket grows while it is read.
    for (let index = 0; index < bucket.length; index++) {
      const foothold = bucket[index] ?? 0
      if (settled[foothold] === 1 || within[foothold] === 0 || cost[foothold] !== at) continue
      settled[foothold] = 1
      for (const target of targetsAt.get(foothold) ?? []) {
        if (left.delete(target)) found.push(foothold)
      }
      if (left.size === 0 || (first && found.length > 0)) return { via, found }
      for (let place = outStart[foothold] ?? 0; place < (outStart[foothold + 1] ?? 0); place++) {
        const step = out[place] ?? 0
        const row = holding.stepRow[step] ?? -1
        if (row !== -1) offer(to[step] ?? 0, at + (difficulty[row] ?? 0), step)
      }
    }
  }
  return { via, found }
}

/** The steps by which a foothold was reached, first to last. */
export function stepsTo(support: Support, { via }: Pick<Explored, 'via'>, foothold: number): number[] {
  const steps: number[] = []
  for (let step = via[foothold] ?? unreached; step >= 0; step = via[support.steps.from[step] ?? 0] ?? unreached)
    steps.push(step)
  return steps.reverse()
}
