import { identifierOf } from '@throughline/connectors/identifier.ts'
import type { Estate } from '@throughline/graph/facts/estate.ts'
import type { Conflict, Contribution, Disagreement, SharedAsset, WaitingFact } from '../answers/sources.ts'
import { contributions, sourcesOf } from './contributions.ts'
import { disagreements } from './disagreements.ts'
import { placeOf } from './places.ts'

/** How the statements of several sources became one estate. */
export interface Joining {
  readonly sources: readonly Contribution[]
  readonly shared: readonly SharedAsset[]
  readonly disagreements: readonly Disagreement[]
  readonly conflicts: readonly Conflict[]
  readonly waiting: { readonly total: number; readonly first: readonly WaitingFact[] }
}

/** Tells what each source contributed to an estate, what they share, and where they disagree. */
export function joiningOf(estate: Estate): Joining {
  return {
    sources: contributions(estate),
    shared: estate.assets.flatMap((asset) => {
      const sources = [...sourcesOf(asset)]
      if (sources.length < 2) return []
      const { id, kind, name } = asset
      return [{ asset: id, kind, name, identifier: identifierOf(id), sources }]
    }),
    disagreements: disagreements(estate),
    conflicts: estate.conflicts.map(({ id, reason, evidence }) => ({ id, reason, places: evidence.map(placeOf) })),
    waiting: {
      total: estate.waiting,
      first: estate.waits.map(({ evidence, missing, ...wait }) => ({
        ...wait,
        missing: [...missing],
        places: evidence.map(placeOf),
      })),
    },
  }
}

/** What of it concerns one source: facts that it states, and what it is part of. */
export function joiningWith({ sources, shared, disagreements, conflicts, waiting }: Joining, source: string): Joining {
  const isPlaced = ({ places }: { readonly places: Conflict['places'] }): boolean =>
    places.some((place) => place.source === source)
  const first = waiting.first.filter(isPlaced)
  return {
    sources: sources.filter((one) => one.source === source),
    shared: shared.filter((one) => one.sources.includes(source)),
    disagreements: disagreements.filter(({ values }) => values.some((value) => value.source === source)),
    conflicts: conflicts.filter(isPlaced),
    // Beyond those that are named nobody knows whose they are: the count is then of those that are.
    waiting: { total: first.length, first },
  }
}
