import { type Access, accesses, accessMeaning } from '@throughline/graph/footholds/access.ts'
import { assetKinds } from '@throughline/graph/ontology/asset-kinds.ts'
import type { AssetKind } from '@throughline/graph/ontology/define-asset.ts'
import type { RelationType as RelationTypeDeclaration } from '@throughline/graph/ontology/define-relation.ts'
import { relationTypes } from '@throughline/graph/ontology/relation-types.ts'
import { builder } from '../builder.ts'
import { AccessEnum } from './access.ts'

const AssetKindInfo = builder.objectRef<AssetKind>('AssetKindInfo').implement({
  description: 'What an asset kind is called and how it looks.',
  fields: (t) => ({
    kind: t.exposeString('kind'),
    label: t.exposeString('label'),
    plural: t.exposeString('plural'),
    about: t.exposeString('about'),
    tint: t.exposeString('tint', { description: 'Its colour family.' }),
    icon: t.exposeString('icon', { description: 'Name of its Lucide icon.' }),
  }),
})

const RelationTypeInfo = builder.objectRef<RelationTypeDeclaration>('RelationTypeInfo').implement({
  description: 'What a relation type says, and between which kinds.',
  fields: (t) => ({
    type: t.exposeString('type'),
    verb: t.exposeString('verb'),
    about: t.exposeString('about'),
    from: t.stringList({ resolve: ({ from }) => from.map(({ kind }) => kind) }),
    to: t.stringList({ resolve: ({ to }) => to.map(({ kind }) => kind) }),
  }),
})

const AccessInfo = builder.objectRef<Access>('AccessInfo').implement({
  fields: (t) => ({
    access: t.field({ type: AccessEnum, resolve: (access) => access }),
    meaning: t.string({ resolve: (access) => accessMeaning[access] }),
  }),
})

/** There is one ontology; the object carries nothing. */
const OntologyType = builder.objectRef<Record<string, never>>('Ontology').implement({
  description: 'The words of the graph.',
  fields: (t) => ({
    kinds: t.field({
      type: [AssetKindInfo],
      complexity: { multiplier: assetKinds.length },
      resolve: () => assetKinds,
    }),
    relations: t.field({
      type: [RelationTypeInfo],
      complexity: { multiplier: relationTypes.length },
      resolve: () => relationTypes,
    }),
    accesses: t.field({ type: [AccessInfo], complexity: { multiplier: accesses.length }, resolve: () => accesses }),
  }),
})

builder.queryField('ontology', (t) => t.field({ type: OntologyType, resolve: () => ({}) }))
