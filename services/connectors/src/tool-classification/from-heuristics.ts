import type { Classification, DataUse, Destination, Grounds } from './classification.ts'
import { type Finding, type Heuristic, wordsOf } from './heuristics/heuristic.ts'
import { hostHeuristics } from './heuristics/host.ts'
import { messageHeuristics } from './heuristics/messages.ts'
import { recordHeuristics } from './heuristics/records.ts'
import { webHeuristics } from './heuristics/web.ts'
import { impliedTraits } from './implied-traits.ts'
import type { ToolListing } from './tool-listing.ts'
import { untrustedSources } from './untrusted-sources.ts'

/** Every named guess, in the order in which their evidence is told. */
export const heuristics: readonly Heuristic[] = [
  ...hostHeuristics,
  ...webHeuristics,
  ...messageHeuristics,
  ...recordHeuristics,
]

/** What a tool's own words suggest. Everything is `inferred` and says which heuristic saw what. */
export function fromHeuristics(listing: ToolListing): Classification {
  const words = wordsOf(listing)
  const matches = heuristics.flatMap((heuristic) => {
    const finding = heuristic.match(words)
    return finding === undefined ? [] : [{ finding, grounds: groundsOf(heuristic, finding) }]
  })
  const data = matches.flatMap(({ finding, grounds }) =>
    (finding.data ?? []).map(({ what, classes = [], operations }): DataUse => {
      return { what, name: what, classes, operations, grounds }
    }),
  )
  const reads = matches.flatMap(({ finding, grounds }) =>
    (finding.reads ?? []).map((name) => ({ source: untrustedSources[name], grounds })),
  )
  const sends = matches.flatMap(({ finding, grounds }) =>
    (finding.sends ?? []).map((to: Destination) => ({ to, grounds })),
  )
  const traits = [...impliedTraits({ data, reads, sends }), ...matches.flatMap(({ finding }) => finding.traits ?? [])]
  const notes = matches.map(({ grounds }) => grounds.note)
  return {
    traits: [...new Set(traits)].sort(),
    scope: matches.some(({ finding }) => finding.scope === 'identity') ? 'identity' : 'fixed',
    grounds: { basis: 'inferred', note: notes.length === 0 ? 'no heuristic matched' : notes.join('; ') },
    data,
    reads,
    sends,
  }
}

function groundsOf(heuristic: Heuristic, finding: Finding): Grounds {
  return { basis: 'inferred', note: `heuristic ${heuristic.id}: ${finding.because}` }
}
