import { present, type RawSearch, readOneOf, readText } from '../search/read.ts'

/** The parts of the page of joining. */
export const joiningViews = ['contributions', 'shared', 'disagreements', 'open'] as const
export type JoiningView = (typeof joiningViews)[number]

/** What the address of the page of joining says. */
export interface JoiningSearch {
  /** Absent: what each source contributed. */
  readonly view?: JoiningView
  /** Only what concerns this source. */
  readonly source?: string
}

/** Reads the address; what it does not understand is as if it were not there. */
export function parseJoiningSearch(raw: RawSearch): JoiningSearch {
  return present({ view: readOneOf(raw, 'view', joiningViews), source: readText(raw, 'source') })
}
