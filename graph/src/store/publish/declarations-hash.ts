import { createHash } from 'node:crypto'
import { allCapabilities } from '../../capabilities/all-capabilities.ts'
import { accesses } from '../../footholds/access.ts'
import { assetKinds, commonProperties } from '../../ontology/asset-kinds.ts'
import { commonRelationProperties, relationTypes } from '../../ontology/relation-types.ts'
import { allRules } from '../../rules/all-rules.ts'
import { withoutWords } from '../../rules/without-words.ts'

/** To be raised when the same declarations come to mean something else, so that all is joined and derived anew. */
const meaning = 1

let known: string | undefined

/**
 * A hash of everything that facts are joined and steps derived by. Where a revision was published with another one,
 * the next is joined and derived from scratch.
 */
export function declarationsHash(): string {
  known ??= createHash('sha256')
    .update(
      JSON.stringify(
        {
          meaning,
          accesses,
          assetKinds,
          commonProperties,
          relationTypes,
          commonRelationProperties,
          allCapabilities,
          allRules,
        },
        withoutWords,
      ),
    )
    .digest('hex')
    .slice(0, 16)
  return known
}
