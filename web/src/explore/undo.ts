import { type ExploreSearch, isSameScene } from './explore-search.ts'

/** States of the canvas before and after the one that is shown. */
export interface Past {
  readonly before: readonly ExploreSearch[]
  readonly after: readonly ExploreSearch[]
}

export const noPast: Past = { before: [], after: [] }

/** States that are remembered. */
const most = 100

/** Remembers the state that a change leaves. What was undone before can be redone no more. Choosing is no change. */
export function remember(past: Past, now: ExploreSearch, next: ExploreSearch): Past {
  if (isSameScene(now, next)) return past
  return { before: [...past.before, now].slice(-most), after: [] }
}

/** The state before; undefined: there is none. */
export function undo({ before, after }: Past, now: ExploreSearch): { past: Past; search: ExploreSearch } | undefined {
  const search = before.at(-1)
  return search && { search, past: { before: before.slice(0, -1), after: [...after, now] } }
}

/** The state that was undone last; undefined: there is none. */
export function redo({ before, after }: Past, now: ExploreSearch): { past: Past; search: ExploreSearch } | undefined {
  const search = after.at(-1)
  return search && { search, past: { before: [...before, now], after: after.slice(0, -1) } }
}
