import type { Revision } from '@throughline/graph/derive/revision.ts'
import type { SourcesAnswer } from '../answers/sources.ts'
import { type Refusal, refuse } from '../refusal.ts'
import { type Joining, joiningOf, joiningWith } from './joining.ts'

export interface SourcesQuestion {
  /** Only what concerns this source. */
  readonly source?: string | undefined
}

/** What each source contributed to a revision, which assets several state, and where they disagree. */
export function sourcesAnswer(revision: Revision, { source }: SourcesQuestion): SourcesAnswer | Refusal {
  const { estate } = revision.derived
  const joining = joiningOf(estate)
  const names = joining.sources.map((one) => one.source)
  if (source !== undefined && !knows(joining, source)) return refuse(unknownSource(source, names))
  const { sources, shared, disagreements, conflicts, waiting } =
    source === undefined ? joining : joiningWith(joining, source)
  return {
    revision: revision.number,
    asOf: estate.asOf,
    completeness:
      estate.waiting > joining.waiting.first.length
        ? { kind: 'bounded', by: 'count', limit: joining.waiting.first.length }
        : { kind: 'exhaustive' },
    gaps: [...estate.gaps],
    sources: [...sources],
    shared: [...shared],
    disagreements: [...disagreements],
    conflicts: [...conflicts],
    waiting: { total: waiting.total, first: [...waiting.first] },
  }
}

/** Whether anything that is known was said by the source: all of it may have been refused. */
export function knows({ sources, conflicts, waiting }: Joining, source: string): boolean {
  const isPlaced = ({ places }: { readonly places: readonly { readonly source: string }[] }): boolean =>
    places.some((place) => place.source === source)
  return sources.some((one) => one.source === source) || conflicts.some(isPlaced) || waiting.first.some(isPlaced)
}

/** The words for a source that nothing is known of. */
export function unknownSource(source: string, names: readonly string[]): string {
  const known = names.length === 0 ? 'there is none' : `there are ${names.join(', ')}`
  return `No source is called ${JSON.stringify(source)}; ${known}.`
}
