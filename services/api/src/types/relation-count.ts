import { relationTypeByName } from '@throughline/graph/ontology/relation-types.ts'
import { builder } from '../builder.ts'
import { AssetType } from './asset.ts'
import { DirectionEnum } from './relation.ts'

interface RelationCount {
  readonly type: string
  readonly direction: 'outward' | 'inward'
  readonly count: number
}

const RelationCountType = builder.objectRef<RelationCount>('RelationCount').implement({
  description: 'How many relations of one type lead out of or into an asset.',
  fields: (t) => ({
    type: t.exposeString('type'),
    verb: t.string({ resolve: ({ type }) => relationTypeByName.get(type)?.verb ?? type }),
    direction: t.expose('direction', { type: DirectionEnum }),
    count: t.exposeInt('count'),
  }),
})

builder.objectField(AssetType, 'relationCounts', (t) =>
  t.field({
    type: [RelationCountType],
    description: 'Before they are opened: how many relations of each type it has, those out of it first.',
    resolve: ({ held, asset }) =>
      (['outward', 'inward'] as const).flatMap((direction) =>
        held.relationCounts(asset.id, direction).map((one): RelationCount => ({ ...one, direction })),
      ),
  }),
)
