import type { AttackPathsQuery } from '../__generated__/graphql.ts'
import { countOf, formatAgo, formatCount } from '../ui/format.ts'

type Answer = Extract<AttackPathsQuery['attackPaths'], { __typename: 'AttackPathsAnswer' }>

/** What every answer says about itself. */
export type Frame = Pick<Answer, 'revision' | 'completeness' | 'gaps'>

/** How much was searched: words, and whether they warn. */
export interface Searched {
  readonly words: string
  readonly bounded: boolean
}

/** "38 of 38 pairs, exhaustive"; bounded answers say by what. `one` and `many` name what is counted. */
export function searchedWords(
  completeness: Frame['completeness'],
  shown: number,
  total: number,
  [one, many]: readonly [one: string, many: string],
): Searched {
  const { exhaustive, boundedBy, limit } = completeness
  const counted = shown === total ? countOf(total, one, many) : `${formatCount(shown)} of ${countOf(total, one, many)}`
  if (exhaustive && shown === total) return { words: `${counted}, exhaustive`, bounded: false }
  const by = boundedBy === null ? 'count' : boundedBy
  const at = limit === null ? '' : ` at ${formatCount(limit)}${by === 'time' ? ' ms' : ''}`
  return { words: `${counted}, bounded by ${by}${at}`, bounded: true }
}

/** "revision 214, 6 minutes ago". */
export function revisionWords(revision: Frame['revision'], now: number): string {
  return `revision ${formatCount(revision.number)}, ${formatAgo(revision.publishedAt, now)}`
}

/** "directory (last sync failed), laptops (2 records refused)"; nothing where nothing is missing. */
export function gapWords(gaps: Frame['gaps']): string | undefined {
  if (gaps.length === 0) return undefined
  return gaps
    .map(({ source, reason, count }) => `${source} (${count > 1 ? `${formatCount(count)} × ` : ''}${reason})`)
    .join(', ')
}

/** What may be said where nothing was found: "No path" only after all was searched and all could be read. */
export function nothingWords(frame: Frame): string {
  if (!frame.completeness.exhaustive) return 'No path found before the search was stopped.'
  return frame.gaps.length > 0 ? 'No path in what was read.' : 'No path.'
}
