import { builder } from '../builder.ts'
import { costOfList } from '../limits/cost.ts'
import type { HeldRevision } from '../revisions/held-revision.ts'
import { type AssetNode, AssetType, assetNode } from './asset.ts'
import { InvalidInputError } from './errors.ts'
import { type RelationNode, RelationType } from './relation.ts'
import { RevisionType, revisionArguments, revisionAsked } from './revision.ts'

/** Assets that one question may name. */
const mostAssets = 2_000
/** Relations between them that one answer holds; it says how many there are. */
const mostRelations = 4_000

interface Subgraph {
  readonly held: HeldRevision
  readonly assets: readonly AssetNode[]
  readonly missing: readonly string[]
  readonly relations: readonly RelationNode[]
  readonly relationCount: number
}

const SubgraphType = builder.objectRef<Subgraph>('Subgraph').implement({
  description: 'Some assets, and the relations between them.',
  fields: (t) => ({
    revision: t.field({ type: RevisionType, resolve: ({ held }) => held.summary }),
    assets: t.field({
      type: [AssetType],
      description: 'In the order in which they were asked for.',
      // Counted where their number is known, at the question.
      complexity: costOfList(1),
      resolve: ({ assets }) => assets,
    }),
    missing: t.exposeStringList('missing', { description: 'Keys of which the revision knows no asset.' }),
    relations: t.field({
      type: [RelationType],
      description: `At most ${mostRelations}.`,
      complexity: costOfList(2),
      resolve: ({ relations }) => relations,
    }),
    relationCount: t.exposeInt('relationCount', { description: 'How many relations there are between them.' }),
  }),
})

builder.queryField('subgraph', (t) =>
  t.field({
    type: SubgraphType,
    description: 'The assets of some keys, and every relation between two of them, disabled ones too.',
    args: {
      keys: t.arg.stringList({ required: true, description: `At most ${mostAssets}.` }),
      ...revisionArguments(),
    },
    complexity: ({ keys }) => costOfList(keys.length),
    resolve: async (_, { keys, ...at }, context) => {
      if (keys.length > mostAssets)
        throw new InvalidInputError(`At most ${mostAssets} keys, not ${keys.length}.`, 'keys')
      const held = await revisionAsked(context, at)
      const asked = [...new Set(keys)]
      const relations = held.relationsAmong(asked)
      return {
        held,
        assets: asked.flatMap((key) => assetNode(held, key) ?? []),
        missing: asked.filter((key) => held.asset(key) === undefined),
        relations: relations.slice(0, mostRelations).map((relation): RelationNode => ({ held, relation })),
        relationCount: relations.length,
      }
    },
  }),
)
