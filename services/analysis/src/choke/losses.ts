import type { Holding } from '../support/holding.ts'
import type { Trials } from '../support/trials.ts'
import type { Blockers } from './blockers.ts'

/** What changes in the steps when one thing is changed or removed. */
export interface Loss {
  /** Steps that hold no more. */
  readonly dead: ReadonlySet<number>
  /** Steps that did not hold before: a hardening can let something be derived. */
  readonly born: readonly number[]
  /** The asset whose footholds are gone, if it is one. */
  readonly asset: number | undefined
}

/** What each blocker takes, tried once for each. */
export class Losses {
  private readonly blockers: Blockers
  private readonly trials: Trials
  /** Per step: 1 if it holds as things are. */
  private readonly holds: Uint8Array
  private readonly known = new Map<number, Loss>()

  constructor(blockers: Blockers, trials: Trials) {
    this.blockers = blockers
    this.trials = trials
    const { stepRow } = trials.try({ relations: [], hardened: [] })
    this.holds = Uint8Array.from(stepRow, (row) => (row === -1 ? 0 : 1))
  }

  of(blocker: number): Loss {
    const before = this.known.get(blocker)
    if (before !== undefined) return before
    const { stepRow } = this.trials.try(this.blockers.taken(blocker))
    const dead = new Set<number>()
    const born: number[] = []
    for (const step of this.trials.changedSteps) {
      if (stepRow[step] === -1) dead.add(step)
      else if (this.holds[step] === 0) born.push(step)
    }
    const loss = { dead, born, asset: this.blockers.assetOf(blocker) }
    this.known.set(blocker, loss)
    return loss
  }

  /** Whether a step holds as things are. */
  standing(step: number): boolean {
    return this.holds[step] === 1
  }

  /** All that holds without a blocker. Good until the next is tried. */
  try(blocker: number): Holding {
    return this.trials.try(this.blockers.taken(blocker))
  }
}
