import type { Revision } from '@throughline/graph/derive/revision.ts'
import { HeldRevision } from '../revisions/held-revision.ts'
import type { RevisionSource, RevisionSummary } from '../revisions.ts'

/** Revisions that a test published, in memory instead of in the store. */
export class KeptRevisions implements RevisionSource {
  private readonly kept: Revision[] = []

  /** Publishes what was derived from files, under the next number. */
  publish({ derived }: Pick<Revision, 'derived'>): number {
    const number = this.kept.length + 1
    this.kept.push({ number, publishedAt: `2026-11-01T00:00:0${number}Z`, derived })
    return number
  }

  async current(): Promise<number | null> {
    return this.kept.at(-1)?.number ?? null
  }

  async load(number: number): Promise<Revision | undefined> {
    return this.kept.find((revision) => revision.number === number)
  }

  async list(before: number, limit: number): Promise<readonly RevisionSummary[]> {
    return this.kept
      .map((revision) => new HeldRevision(revision).summary)
      .filter(({ number }) => number < before)
      .toReversed()
      .slice(0, limit)
  }
}
