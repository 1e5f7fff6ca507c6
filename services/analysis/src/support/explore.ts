import { assetOfFoothold } from '@throughline/graph/footholds/foothold.ts'
import type { Target } from '../targets.ts'
import type { Holding } from './holding.ts'
import type { Support } from './support.ts'

/** What a search found. Good until the next one. */
export interface Explored {
  /** Per foothold: the step by which it is reached most cheaply; -1: none is needed, or it is not reached. */
  readonly via: Int32Array
  /** Footholds that were met; all that can be reached, where nothing ended the search. */
  readonly met: readonly number[]
  /** The targets that are reached, nearest first, each by the foothold by which it is reached most cheaply. */
  readonly found: readonly { readonly target: Target; readonly foothold: number; readonly cost: number }[]
}

export interface ExploreOptions {
  /** The search ends when all of them are reached; none: when nothing more can be. */
  readonly targets: readonly Target[]
  /** Footholds that may be entered (1). */
  readonly within: Uint8Array
  /** Stops at the first target. */
  readonly first?: boolean
}

/** Searches outward through the steps that hold. Keeps its columns, so that a search costs what it visits. */
export class Explorer {
  private readonly support: Support
  private readonly via: Int32Array
  private readonly cost: Int32Array
  private readonly settled: Uint8Array
  private touched: number[] = []

  constructor(support: Support) {
    const footholds = support.steps.outStart.length - 1
    this.support = support
    this.via = new Int32Array(footholds).fill(-1)
    this.cost = new Int32Array(footholds).fill(-1)
    this.settled = new Uint8Array(footholds)
  }

  /** Goes on, cheapest first (one bucket per cost), until all that can be reached is, or all targets are. */
  explore(holding: Holding, sources: Iterable<number>, { targets, within, first = false }: ExploreOptions): Explored {
    this.clear()
    const { via, cost, settled, touched } = this
    const { outStart, out, to } = this.support.steps
    const { difficulty } = this.support.rows
    const buckets: (number[] | undefined)[] = []
    const found: { target: Target; foothold: number; cost: number }[] = []
    const left = new Set(targets)
    const targetsAt = targetsByFoothold(targets)
    const isGone = (foothold: number): boolean =>
      holding.assets.size > 0 && holding.assets.has(assetOfFoothold(foothold))
    const offer = (foothold: number, newCost: number, step: number): void => {
      const known = cost[foothold] ?? -1
      if (settled[foothold] === 1 || within[foothold] === 0 || (known !== -1 && known <= newCost) || isGone(foothold))
        return
      if (known === -1) touched.push(foothold)
      cost[foothold] = newCost
      via[foothold] = step
      const bucket = (buckets[newCost] ??= [])
      bucket.push(foothold)
    }
    for (const source of sources) offer(source, 0, -1)
    for (let at = 0; at < buckets.length; at++) {
      const bucket = buckets[at] ?? []
      // Silent steps cost nothing: the bucket grows while it is read.
      for (const foothold of bucket) {
        if (settled[foothold] === 1 || cost[foothold] !== at) continue
        settled[foothold] = 1
        for (const target of targetsAt.get(foothold) ?? [])
          if (left.delete(target)) found.push({ target, foothold, cost: at })
        if (found.length > 0 && (left.size === 0 || first)) return { via, met: touched, found }
        for (let place = outStart[foothold] ?? 0; place < (outStart[foothold + 1] ?? 0); place++) {
          const step = out[place] ?? 0
          const row = holding.stepRow[step] ?? -1
          if (row !== -1) offer(to[step] ?? 0, at + (difficulty[row] ?? 0), step)
        }
      }
    }
    return { via, met: touched, found }
  }

  private clear(): void {
    for (const foothold of this.touched) {
      this.via[foothold] = -1
      this.cost[foothold] = -1
      this.settled[foothold] = 0
    }
    this.touched = []
  }
}

function targetsByFoothold(targets: readonly Target[]): ReadonlyMap<number, readonly Target[]> {
  const at = new Map<number, Target[]>()
  for (const target of targets) {
    for (const foothold of target.footholds) {
      const known = at.get(foothold)
      if (known === undefined) at.set(foothold, [target])
      else known.push(target)
    }
  }
  return at
}

/** The steps by which a foothold was reached, first to last. */
export function stepsTo(support: Support, { via }: Pick<Explored, 'via'>, foothold: number): number[] {
  const steps: number[] = []
  for (let step = via[foothold] ?? -1; step !== -1; step = via[support.steps.from[step] ?? 0] ?? -1) steps.push(step)
  return steps.reverse()
}
