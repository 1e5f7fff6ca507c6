import { present, type RawSearch, readWhole } from '../search/read.ts'

/** What the address of revisions says: which two are compared. */
export interface RevisionsSearch {
  /** Absent: the one before `after`. */
  readonly before?: number
  /** Absent: the newest. */
  readonly after?: number
}

/** Reads the address; what it does not understand is as if it were not there. */
export function parseRevisionsSearch(raw: RawSearch): RevisionsSearch {
  return present({
    before: readWhole(raw, 'before', 1, Number.MAX_SAFE_INTEGER),
    after: readWhole(raw, 'after', 1, Number.MAX_SAFE_INTEGER),
  })
}
