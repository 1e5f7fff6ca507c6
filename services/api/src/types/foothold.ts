import type { Foothold } from '@throughline/graph/footholds/foothold.ts'
import { builder } from '../builder.ts'
import type { FactsView } from '../revisions/facts-view.ts'
import { AccessEnum } from './access.ts'
import { AssetType, assetNode } from './asset.ts'

/** A foothold in a revision. */
export interface FootholdNode extends Foothold {
  readonly held: FactsView
}

export const FootholdType = builder.objectRef<FootholdNode>('Foothold').implement({
  description: 'An attacker’s position: an asset, and how firmly it is held.',
  fields: (t) => ({
    asset: t.field({
      type: AssetType,
      resolve: ({ held, asset }) => {
        const node = assetNode(held, asset)
        if (node === undefined) throw new Error(`a foothold on nothing: ${asset}`)
        return node
      },
    }),
    access: t.expose('access', { type: AccessEnum }),
  }),
})
