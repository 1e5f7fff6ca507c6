import type { RecordPlace } from '../claims/claim-builder.ts'

/** What was seen between two assets, summed over spans. */
export interface Use {
  readonly from: string
  readonly to: string
  count: number
  /** ISO 8601, the latest. */
  lastUsedAt: string | undefined
  /** Place of the latest span, so that it does not depend on the order in the file. */
  place: RecordPlace
}

/** Counts uses by who used what. */
export class Uses {
  readonly #uses = new Map<string, Use>()

  add(from: string, to: string, at: string | undefined, place: RecordPlace): void {
    const key = `${from}\u0000${to}`
    const use = this.#uses.get(key)
    if (use === undefined) {
      this.#uses.set(key, { from, to, count: 1, lastUsedAt: at, place })
      return
    }
    use.count += 1
    if (at !== undefined && (use.lastUsedAt === undefined || at > use.lastUsedAt)) {
      use.lastUsedAt = at
      use.place = place
    }
  }

  all(): readonly Use[] {
    return [...this.#uses.values()]
  }
}
