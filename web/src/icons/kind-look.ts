import type { OntologyQuery } from '../__generated__/graphql.ts'

/** How an asset kind is called and drawn, as the ontology says. */
export type KindLook = Pick<OntologyQuery['ontology']['kinds'][number], 'label' | 'plural' | 'tint' | 'icon'>

/** For a kind that the API has not told of. */
export const plainLook: KindLook = { label: 'asset', plural: 'assets', tint: 'edge', icon: '' }

export function kindLooks(kinds: OntologyQuery['ontology']['kinds']): ReadonlyMap<string, KindLook> {
  return new Map(kinds.map(({ kind, label, plural, tint, icon }) => [kind, { label, plural, tint, icon }]))
}
