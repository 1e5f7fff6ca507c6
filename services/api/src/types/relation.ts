import { grantsOf, type Relation } from '@throughline/graph/facts/estate.ts'
import { firmest } from '@throughline/graph/facts/settle.ts'
import { relationTypeByName } from '@throughline/graph/ontology/relation-types.ts'
import { builder } from '../builder.ts'
import { costOfList } from '../limits/cost.ts'
import type { FactsView } from '../revisions/facts-view.ts'
import { type AssetNode, AssetType, assetNode } from './asset.ts'
import { BasisEnum, EvidenceType, usualEvidence } from './evidence.ts'
import { decodeNodeId, encodeNodeId } from './node-id.ts'
import { costOfPage, type InRevision, pageArguments, pageInRevision } from './page.ts'
import { knownProperties, PropertyType } from './property.ts'

/** A relation as a revision has it. */
export interface RelationNode {
  readonly held: FactsView
  readonly relation: Relation
}

export const RelationType = builder.objectRef<RelationNode>('Relation')

builder.node(RelationType, {
  description: 'A fact between two assets, as sources stated it.',
  id: { resolve: ({ held, relation }) => encodeNodeId(held.number, relation.id) },
  brandLoadedObjects: true,
  loadOne: async (id, { revisions }) => {
    const { revision, key } = decodeNodeId(id)
    const held = await revisions.find(revision)
    return held === undefined ? undefined : relationNode(held, key)
  },
  fields: (t) => ({
    key: t.string({ description: 'Its id in the estate.', resolve: ({ relation }) => relation.id }),
    type: t.string({ resolve: ({ relation }) => relation.type }),
    verb: t.string({
      description: 'The type as a verb in a sentence.',
      resolve: ({ relation }) => relationTypeByName.get(relation.type)?.verb ?? relation.type,
    }),
    from: t.field({ type: AssetType, resolve: ({ held, relation }) => end(held, relation.from) }),
    to: t.field({ type: AssetType, resolve: ({ held, relation }) => end(held, relation.to) }),
    grants: t.stringList({
      description: 'What a person would change to end it; all are needed.',
      resolve: ({ relation }) => grantsOf(relation),
    }),
    enabled: t.boolean({
      description: 'A disabled one stays in the inventory and carries nothing.',
      resolve: ({ relation }) => relation.properties['enabled'] !== false,
    }),
    stale: t.boolean({
      description: 'Whether only sources that were not read for longer than they may be state it: it may be long gone.',
      resolve: ({ held, relation }) => held.isStale(relation),
    }),
    basis: t.field({ type: BasisEnum, resolve: ({ relation }) => firmest(relation.evidence).basis }),
    evidence: t.field({
      type: [EvidenceType],
      complexity: costOfList(usualEvidence),
      resolve: ({ relation }) => relation.evidence,
    }),
    properties: t.field({ type: [PropertyType], resolve: ({ relation }) => knownProperties(relation) }),
  }),
})

/** The relation of an id in a revision. */
export function relationNode(held: FactsView, id: string): RelationNode | undefined {
  const relation = held.relation(id)
  return relation === undefined ? undefined : { held, relation }
}

function end(held: FactsView, key: string): AssetNode {
  const node = assetNode(held, key)
  if (node === undefined) throw new Error(`a relation to nothing: ${key}`)
  return node
}

export const DirectionEnum = builder.enumType('Direction', { values: ['outward', 'inward'] as const })

const AssetRelationsConnection = builder.connectionObject<typeof RelationType, InRevision<RelationNode>>(
  {
    name: 'AssetRelationsConnection',
    type: RelationType,
    fields: (t) => ({ totalCount: t.exposeInt('totalCount') }),
  },
  { name: 'AssetRelationsEdge' },
)

builder.objectField(AssetType, 'relations', (t) =>
  t.field({
    type: AssetRelationsConnection,
    description: 'Relations out of and into it.',
    args: {
      direction: t.arg({ type: DirectionEnum, description: 'Default: both.' }),
      types: t.arg.stringList(),
      ...pageArguments(),
    },
    complexity: costOfPage,
    resolve: ({ held, asset }, { direction, types, ...page }) => {
      const directions = direction == null ? (['outward', 'inward'] as const) : [direction]
      const relations = directions
        .flatMap((one) => held.relationsOf(asset.id, one))
        .filter(({ type }) => types == null || types.includes(type))
      return pageInRevision(relations, held.number, page, (relation): RelationNode => ({ held, relation }))
    },
  }),
)
