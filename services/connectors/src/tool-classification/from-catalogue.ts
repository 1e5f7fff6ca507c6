import type { CatalogueEntry, CatalogueTools, Trait } from './catalogue-entry.ts'
import type { Classification, DataUse, Grounds } from './classification.ts'
import { impliedTraits } from './implied-traits.ts'
import { sharedSinks } from './shared-sinks.ts'
import { untrustedSources } from './untrusted-sources.ts'

/** How the server was matched with the catalogue: by package or address, or only by a name, its program's or its own. */
export type MatchedBy = 'package' | 'name'

/** What the catalogue says about a tool, in the words of a classification. */
export function fromCatalogue(entry: CatalogueEntry, tools: CatalogueTools, matchedBy: MatchedBy): Classification {
  const note = `${cataloguePrefix} ${entry.id} ${entry.reviewed}: ${tools.why}`
  const grounds: Grounds =
    matchedBy === 'package'
      ? { basis: 'declared', note }
      : { basis: 'inferred', note: `${note} (matched only by a name)` }
  const unless = (possibly: string | undefined): Grounds =>
    possibly === undefined ? grounds : { basis: 'inferred', note: `${grounds.note} Possible only: ${possibly}.` }

  const data = Object.entries(tools.on ?? {}).map(([what, operations = []]): DataUse => {
    const described = entry.data?.[what]
    return { what, name: described?.name ?? what, classes: described?.classes ?? [], operations, grounds }
  })
  const reads = (tools.reads ?? []).map(({ from, possibly }) => {
    return { source: untrustedSources[from], grounds: unless(possibly) }
  })
  const sends = (tools.sends ?? []).map(({ to, possibly }) => {
    return { to: typeof to === 'string' ? { shared: sharedSinks[to] } : to, grounds: unless(possibly) }
  })
  const traits: readonly Trait[] = [...impliedTraits({ data, reads, sends }), ...(tools.also ?? [])]
  return { traits: [...new Set(traits)].sort(), scope: tools.scope ?? 'fixed', grounds, data, reads, sends }
}

/** How notes of what the catalogue says begin. */
export const cataloguePrefix = 'catalogue entry'
