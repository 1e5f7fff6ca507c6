import type { Revision } from '@throughline/graph/derive/revision.ts'
import { type PackedRevision, type PackedStep, packDerived } from '@throughline/graph/store/snapshot/packed-revision.ts'
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

  async packed(number: number): Promise<PackedRevision | undefined> {
    const revision = await this.load(number)
    const publishedAt = revision?.publishedAt ?? ''
    return revision && { number, publishedAt, parts: [packDerived(revision.derived)] }
  }

  async runs(number: number): Promise<readonly (readonly PackedStep[])[]> {
    return this.kept
      .slice(0, number)
      .toReversed()
      .map(({ derived, ...revision }) => [
        { number: revision.number ?? 0, publishedAt: revision.publishedAt ?? '', bytes: packDerived(derived) },
      ])
  }

  async list(before: number, limit: number): Promise<readonly RevisionSummary[]> {
    return this.kept
      .map((revision) => new HeldRevision(revision).summary)
      .filter(({ number }) => number < before)
      .toReversed()
      .slice(0, limit)
  }
}
