import { present, type RawSearch, readOneOf, readText, readTexts, readWhole } from '../search/read.ts'
import { without } from '../search/without.ts'

/** What the address of the canvas says: everything on it, so that a link is the view. Lists hold asset keys unless it is said. */
export interface ExploreSearch {
  /** Assets that were put on the canvas, in that order. */
  readonly show?: readonly string[]
  readonly hide?: readonly string[]
  /** Where paths start: keys, or access@key. */
  readonly from?: readonly string[]
  readonly to?: readonly string[]
  /** All paths from standing entries to all targets, whatever `from` and `to` say. */
  readonly paths?: 'all'
  /** What paths may not use: rules, kinds and environments on the way. */
  readonly rules?: readonly string[]
  readonly kinds?: readonly string[]
  readonly environments?: readonly string[]
  readonly confirmed?: true
  readonly revision?: number
  /** Kinds that the legend has switched off. */
  readonly off?: readonly string[]
  /** Kinds whose assets are drawn as one. */
  readonly group?: readonly string[]
  /** Assets held in their place: `x,y,key`, in pixels of the drawing. */
  readonly pin?: readonly string[]
  /** Chosen assets; the last one's panel is shown. */
  readonly chosen?: readonly string[]
  /** Id of the chosen line. */
  readonly line?: string
  /** Absent: layered where there are paths, else by forces. */
  readonly layout?: 'layered' | 'force'
  /** Elements drawn at the most; absent: 300. */
  readonly most?: number
  /** Absent: the canvas, or the table where it would be too much to look at. */
  readonly view?: 'table' | 'canvas'
  /** Without names: for a picture that may be passed on. */
  readonly names?: 'off'
}

/** Elements that are drawn before the reader asks for more, how many more each time, where only the table goes on; and how many there may be before the table is shown first. */
export const cap = { usual: 300, step: 300, most: 1_500, table: 1_000 } as const

/** Reads the address; what it does not understand is as if it were not there. */
export function parseExploreSearch(raw: RawSearch): ExploreSearch {
  return present({
    show: readTexts(raw, 'show'),
    hide: readTexts(raw, 'hide'),
    from: readTexts(raw, 'from'),
    to: readTexts(raw, 'to'),
    paths: readOneOf(raw, 'paths', ['all']),
    rules: readTexts(raw, 'rules'),
    kinds: readTexts(raw, 'kinds'),
    environments: readTexts(raw, 'environments'),
    confirmed: raw['confirmed'] === true ? (true as const) : undefined,
    revision: readWhole(raw, 'revision', 1, Number.MAX_SAFE_INTEGER),
    off: readTexts(raw, 'off'),
    group: readTexts(raw, 'group'),
    pin: readTexts(raw, 'pin'),
    chosen: readTexts(raw, 'chosen'),
    line: readText(raw, 'line'),
    layout: readOneOf(raw, 'layout', ['layered', 'force']),
    most: readWhole(raw, 'most', cap.usual, cap.most),
    view: readOneOf(raw, 'view', ['table', 'canvas']),
    names: readOneOf(raw, 'names', ['off']),
  })
}

/** Whether paths are asked for. */
export function asksForPaths({ from, to, paths }: ExploreSearch): boolean {
  return paths !== undefined || from !== undefined || to !== undefined
}

/** Whether nothing was put on the canvas yet. */
export function isEmpty(search: ExploreSearch): boolean {
  return search.show === undefined && !asksForPaths(search)
}

/** Whether the table is shown: on request, or because there is too much to look at. */
export function showsTable({ view, most }: ExploreSearch, elements: number): boolean {
  return view === 'table' || (view === undefined && most === undefined && elements > cap.table)
}

/** What can be undone: all but how it is looked at. */
export function isSameScene(a: ExploreSearch, b: ExploreSearch): boolean {
  const scene = (search: ExploreSearch) =>
    JSON.stringify(without(search, 'chosen', 'line', 'view', 'names', 'most', 'revision'))
  return scene(a) === scene(b)
}
