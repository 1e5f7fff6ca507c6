import type { ShownPath } from '@throughline/analysis/answers/paths.ts'
import { builder } from '../builder.ts'
import { costOfList } from '../limits/cost.ts'
import { mostAnswers, wholeNumber } from '../questions/bounds.ts'
import type { FactsView } from '../revisions/facts-view.ts'
import type { PathNode } from './attack-path.ts'

/** Paths of an answer's list where nothing is said: what one answer can hold beside another such list. */
const usual = 200

interface PageAsked {
  readonly first?: number | null | undefined
  readonly offset?: number | null | undefined
}

/** Declares which part of a list of paths is wanted. */
export function pathPageArguments() {
  const about = `Default ${usual}, at most ${mostAnswers}.`
  return {
    first: builder.args((t) => ({ first: t.int({ description: about }) })).first,
    offset: builder.args((t) => ({ offset: t.int({ description: 'How many to leave out; default 0.' }) })).offset,
  }
}

/** What a part of a list of paths costs. */
export function costOfPaths({ first }: PageAsked) {
  return costOfList(Math.min(first ?? usual, mostAnswers))
}

/** A part of a list. @throws InvalidInputError */
export function partOf<T>(list: readonly T[], { first, offset }: PageAsked): T[] {
  const size = wholeNumber(first, 'first', [0, mostAnswers]) ?? usual
  const start = wholeNumber(offset, 'offset', [0, Number.MAX_SAFE_INTEGER]) ?? 0
  return list.slice(start, start + size)
}

/** A part of a list of paths, each with the facts that it names. @throws InvalidInputError */
export function pathNodes(held: FactsView, paths: readonly ShownPath[], page: PageAsked): PathNode[] {
  return partOf(paths, page).map((path) => ({ held, path }))
}
