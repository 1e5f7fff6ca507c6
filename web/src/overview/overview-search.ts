import { present, type RawSearch, readWhole } from '../search/read.ts'

/** What the address of the overview says. */
export interface OverviewSearch {
  readonly revision?: number
}

/** Reads the address; what it does not understand is as if it were not there. */
export function parseOverviewSearch(raw: RawSearch): OverviewSearch {
  return present({ revision: readWhole(raw, 'revision', 1, Number.MAX_SAFE_INTEGER) })
}
