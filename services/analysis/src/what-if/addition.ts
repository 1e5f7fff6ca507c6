import type { AssetClaim, RelationClaim } from '@throughline/graph/facts/claim.ts'
import type { Estate } from '@throughline/graph/facts/estate.ts'
import type { Change } from './changes.ts'
import { supposed } from './set-properties.ts'

/** Facts that a template adds. */
export function addition(
  { asOf }: Estate,
  assets: readonly Omit<AssetClaim, 'evidence'>[],
  relations: readonly (Pick<RelationClaim, 'type' | 'from' | 'to'> & Partial<Pick<RelationClaim, 'properties'>>)[],
): Change {
  const evidence = { ...supposed(asOf), file: 'what-if' }
  return {
    change: 'add',
    facts: {
      assets: assets.map((asset) => ({ ...asset, evidence })),
      relations: relations.map((relation) => ({ grants: [], properties: {}, ...relation, evidence })),
    },
  }
}
