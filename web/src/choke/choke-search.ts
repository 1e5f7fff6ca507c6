import { present, type RawSearch, readOneOf, readText, readWhole } from '../search/read.ts'

/** What the address of choke points and the cut says. */
export interface ChokeSearch {
  /** Absent: choke points. */
  readonly view?: 'cut'
  /** Only this target: an asset's key, or access@asset. */
  readonly to?: string
  readonly revision?: number
}

/** Reads the address; what it does not understand is as if it were not there. */
export function parseChokeSearch(raw: RawSearch): ChokeSearch {
  return present({
    view: readOneOf(raw, 'view', ['cut']),
    to: readText(raw, 'to'),
    revision: readWhole(raw, 'revision', 1, Number.MAX_SAFE_INTEGER),
  })
}
