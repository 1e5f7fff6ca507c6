import { consoleLimits } from '@throughline/graph/store/console/run-console.ts'
import type { QueryDesk, SharedQuery } from '../saved-queries.ts'

/** Queries that a test saved, in memory instead of in the store. It runs none: tests over the store do. */
export class KeptQueries implements QueryDesk {
  readonly isOpen: boolean
  readonly limits = consoleLimits
  private readonly kept = new Map<string, SharedQuery>()

  constructor(isOpen: boolean) {
    this.isOpen = isOpen
  }

  async list(limit: number): Promise<readonly SharedQuery[]> {
    return [...this.kept.values()].slice(0, limit)
  }

  async find(id: string): Promise<SharedQuery | undefined> {
    return this.kept.get(id)
  }

  async save(query: SharedQuery): Promise<void> {
    this.kept.set(query.id, query)
  }

  async remove(id: string): Promise<boolean> {
    return this.kept.delete(id)
  }

  run(): never {
    throw new Error('there is no database in this test')
  }
}
