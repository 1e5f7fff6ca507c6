import { accesses } from '@throughline/graph/footholds/access.ts'
import { assetOfFoothold } from '@throughline/graph/footholds/foothold.ts'
import type { Explored } from '../support/explore.ts'
import type { Support } from '../support/support.ts'
import type { Loss, Losses } from './losses.ts'

/** The steps into every foothold. */
export interface Incoming {
  readonly start: Int32Array
  readonly items: Int32Array
}

/**
 * The cheapest ways from one entry to all that it reaches, as a tree: when steps go, only what hangs on them can be lost, and only
 * if no other step leads to it from outside.
 */
export class ReachTree {
  private readonly support: Support
  private readonly incoming: Incoming
  private readonly losses: Losses
  private readonly via: Int32Array
  private readonly reached: ReadonlySet<number>
  private readonly children = new Map<number, number[]>()

  /** @param explored a search that went as far as it could; its columns are copied */
  constructor(support: Support, incoming: Incoming, losses: Losses, { via, met }: Explored) {
    this.support = support
    this.incoming = incoming
    this.losses = losses
    this.via = via.slice()
    this.reached = new Set(met)
    for (const foothold of met) {
      const step = via[foothold] ?? -1
      if (step === -1) continue
      const before = support.steps.from[step] ?? -1
      const known = this.children.get(before)
      if (known === undefined) this.children.set(before, [foothold])
      else known.push(foothold)
    }
  }

  reaches(foothold: number): boolean {
    return this.reached.has(foothold)
  }

  /** The footholds that are reached no more after a loss. */
  lost(loss: Loss): ReadonlySet<number> {
    const hanging = this.hangingOn(loss)
    if (hanging.size === 0) return hanging
    const { to, outStart, out } = this.support.steps
    const born = new Set(loss.born)
    const isGone = (foothold: number): boolean => loss.asset !== undefined && assetOfFoothold(foothold) === loss.asset
    const carries = (step: number): boolean => (this.losses.standing(step) ? !loss.dead.has(step) : born.has(step))
    const lost = new Set(hanging)
    const saved: number[] = []
    const save = (foothold: number): void => {
      if (isGone(foothold) || !lost.delete(foothold)) return
      saved.push(foothold)
    }
    for (const foothold of hanging) {
      for (let at = this.incoming.start[foothold] ?? 0; at < (this.incoming.start[foothold + 1] ?? 0); at++) {
        const step = this.incoming.items[at] ?? 0
        const before = this.support.steps.from[step] ?? -1
        if (!hanging.has(before) && this.reached.has(before) && carries(step)) {
          save(foothold)
          break
        }
      }
    }
    // The list grows while it is read.
    for (const foothold of saved) {
      for (let at = outStart[foothold] ?? 0; at < (outStart[foothold + 1] ?? 0); at++) {
        const step = out[at] ?? 0
        if (lost.has(to[step] ?? -1) && carries(step)) save(to[step] ?? -1)
      }
    }
    return lost
  }

  /** Whether a loss may lead to where nothing led before: what is lost is then not all that there is to say. */
  leadsAnew({ born, asset }: Loss): boolean {
    const { from, to } = this.support.steps
    return born.some((step) => {
      const [start, end] = [from[step] ?? -1, to[step] ?? -1]
      return this.reached.has(start) && !this.reached.has(end) && assetOfFoothold(end) !== asset
    })
  }

  /** All that hangs on steps that are dead, and on footholds that are gone. */
  private hangingOn({ dead, asset }: Loss): Set<number> {
    const hanging = new Set<number>()
    for (const step of dead) {
      const end = this.support.steps.to[step] ?? -1
      if (this.reached.has(end) && this.via[end] === step) hanging.add(end)
    }
    if (asset !== undefined)
      for (let foothold = asset * accesses.length; foothold < (asset + 1) * accesses.length; foothold++)
        if (this.reached.has(foothold)) hanging.add(foothold)
    // The set grows while it is read.
    for (const foothold of hanging) for (const child of this.children.get(foothold) ?? []) hanging.add(child)
    return hanging
  }
}
