import type { Properties } from '@throughline/graph/facts/claim.ts'
import { assetKinds, propertiesOf } from '@throughline/graph/ontology/asset-kinds.ts'
import type { Property } from '@throughline/graph/ontology/property.ts'
import { propertiesOfRelation } from '@throughline/graph/ontology/relation-types.ts'
import { type Draft, randomAsset, randomRelation, randomValue } from './generate-estate.ts'
import { Random } from './random.ts'

export const edits = [
  'add-relation',
  'remove-relation',
  'set-relation',
  'change-grant',
  'add-asset',
  'remove-asset',
  'set-asset',
  'change-kind',
] as const

/** One change of a draft: what is done, and the seed of the choices it takes. */
export interface Edit {
  readonly what: (typeof edits)[number]
  readonly seed: number
}

/** The draft after an edit; as it was where there is nothing to edit. Relations of a removed asset then wait for it. */
export function applyEdit(draft: Draft, { what, seed }: Edit): Draft {
  const random = new Random(seed)
  const assets = [...draft.assets]
  const relations = [...draft.relations]
  const asset = random.below(Math.max(assets.length, 1))
  const relation = random.below(Math.max(relations.length, 1))
  const [chosen, edge] = [assets[asset], relations[relation]]
  switch (what) {
    case 'add-relation': {
      const added = randomRelation(random, draft)
      if (added !== undefined) relations.push(added)
      break
    }
    case 'remove-relation':
      relations.splice(relation, 1)
      break
    case 'set-relation':
      if (edge !== undefined)
        relations[relation] = { ...edge, properties: changed(random, propertiesOfRelation(edge.type), edge.properties) }
      break
    case 'change-grant':
      if (edge !== undefined) relations[relation] = { ...edge, grants: [`grant-${random.below(9)}`] }
      break
    case 'add-asset': {
      const { kind } = random.pick(assetKinds)
      assets.push(randomAsset(random, `${draft.prefix}${kind}-new-${random.below(1_000_000)}`, kind))
      break
    }
    case 'remove-asset':
      assets.splice(asset, 1)
      break
    case 'set-asset':
      if (chosen !== undefined)
        assets[asset] = { ...chosen, properties: changed(random, propertiesOf(chosen.kind), chosen.properties) }
      break
    case 'change-kind':
      if (chosen !== undefined) assets[asset] = randomAsset(random, chosen.id, random.pick(assetKinds).kind)
      break
  }
  return { prefix: draft.prefix, assets, relations }
}

function changed(random: Random, declared: Readonly<Record<string, Property>>, properties: Properties): Properties {
  const [name, property] = random.pick(Object.entries(declared).filter(([, candidate]) => candidate.stamp !== true))
  return { ...properties, [name]: randomValue(random, name, property) }
}
