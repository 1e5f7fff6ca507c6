import { present, type RawSearch, readOneOf, readText, readWhole } from '../search/read.ts'
import { without } from '../search/without.ts'

/** What the address of the page of attack paths says: which are asked for, which one is shown, and how. */
export interface PathsSearch {
  /** Entry profile; absent: the default ones. */
  readonly profile?: string
  /** Least sensitivity of what is reached, 1 to 4. */
  readonly sensitivity?: number
  readonly confirmed?: true
  /** Asset keys, or access@asset. */
  readonly from?: string
  readonly to?: string
  /** Most steps a path may have. */
  readonly hops?: number
  readonly revision?: number
  /** Id of the path that is shown; absent: the first. */
  readonly path?: string
  /** Step that is shown, counted from 1; absent: the whole path. */
  readonly step?: number
  readonly view?: 'table'
}

/** Reads the address; what it does not understand is as if it were not there. */
export function parsePathsSearch(raw: RawSearch): PathsSearch {
  return present({
    profile: readText(raw, 'profile'),
    sensitivity: readWhole(raw, 'sensitivity', 1, 4),
    confirmed: raw['confirmed'] === true ? (true as const) : undefined,
    from: readText(raw, 'from'),
    to: readText(raw, 'to'),
    hops: readWhole(raw, 'hops', 1, 50),
    revision: readWhole(raw, 'revision', 1, Number.MAX_SAFE_INTEGER),
    path: readText(raw, 'path'),
    step: readWhole(raw, 'step', 1, 500),
    view: readOneOf(raw, 'view', ['table']),
  })
}

/** The part of the address that narrows the list. */
export type PathsFilter = Omit<PathsSearch, 'path' | 'step' | 'view'>

export function filterOf(search: PathsSearch): PathsFilter {
  return without(search, 'path', 'step', 'view')
}

/** Whether the list shows less than all default paths. */
export function isNarrowed(filter: PathsFilter): boolean {
  return Object.keys(without(filter, 'revision')).length > 0
}
