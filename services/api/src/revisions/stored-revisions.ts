import type { Revision } from '@throughline/graph/derive/revision.ts'
import type { Database } from '@throughline/graph/store/driver.ts'
import { listRevisions } from '@throughline/graph/store/queries/list-revisions.ts'
import {
  currentRevisionNumber,
  loadRevision,
  NoSuchRevisionError,
  readPackedRevision,
  readPackedRuns,
} from '@throughline/graph/store/snapshot/load-revision.ts'
import type { PackedRevision, PackedStep } from '@throughline/graph/store/snapshot/packed-revision.ts'
import type { RevisionSource, RevisionSummary } from '../revisions.ts'

/** Published revisions as the store has them. */
export class StoredRevisions implements RevisionSource {
  private readonly db: Database

  constructor(db: Database) {
    this.db = db
  }

  current(): Promise<number | null> {
    return currentRevisionNumber(this.db)
  }

  async load(number: number, known: Revision | undefined): Promise<Revision | undefined> {
    return orNone(loadRevision(this.db, number, known))
  }

  packed(number: number): Promise<PackedRevision | undefined> {
    return orNone(readPackedRevision(this.db, number))
  }

  runs(number: number): Promise<readonly (readonly PackedStep[])[]> {
    return readPackedRuns(this.db, number)
  }

  list(before: number, limit: number): Promise<readonly RevisionSummary[]> {
    return this.db.read(listRevisions, { upTo: before - 1, limit })
  }
}

async function orNone<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof NoSuchRevisionError) return undefined
    throw error
  }
}
