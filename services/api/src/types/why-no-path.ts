import { isRefusal } from '@throughline/analysis/refusal.ts'
import { type NearMiss, type WhyNoPath, whyNoPath } from '@throughline/analysis/why/why-no-path.ts'
import { builder } from '../builder.ts'
import { costOfList } from '../limits/cost.ts'
import { refusedError } from '../questions/refused.ts'
import type { HeldRevision } from '../revisions/held-revision.ts'
import { AssetType, assetNode } from './asset.ts'
import { questionErrors } from './errors.ts'
import { FootholdType } from './foothold.ts'
import { RelationType, relationNode } from './relation.ts'
import { RevisionType, revisionArguments, revisionAsked } from './revision.ts'
import { RuleType } from './rule.ts'
import { ruleOf } from './step.ts'

/** Near misses in one answer. */
const mostMisses = 5

type InView<T> = T & { readonly held: HeldRevision }

const MissingRelationType = builder.objectRef<InView<NonNullable<NearMiss['missing']>>>('MissingRelation').implement({
  description: 'A relation, or a capability that follows from some, that is not there.',
  fields: (t) => ({
    type: t.exposeString('type'),
    verb: t.exposeString('verb'),
    from: t.field({
      type: AssetType,
      nullable: true,
      description: 'Null: from any asset of `fromKinds`.',
      resolve: ({ held, from }) => (from === null ? null : (assetNode(held, from) ?? null)),
    }),
    fromKinds: t.exposeStringList('fromKinds'),
    to: t.field({
      type: AssetType,
      nullable: true,
      description: 'Null: to any asset of `toKinds`.',
      resolve: ({ held, to }) => (to === null ? null : (assetNode(held, to) ?? null)),
    }),
    toKinds: t.exposeStringList('toKinds'),
  }),
})

const BlockingPropertyType = builder.objectRef<NonNullable<NearMiss['blocked']>>('BlockingProperty').implement({
  description: 'A property that is in the way as it is.',
  fields: (t) => ({
    of: t.exposeString('of', { description: 'Key of the asset or relation that has it.' }),
    property: t.exposeString('property'),
    value: t.field({ type: 'PropertyValue', nullable: true, resolve: ({ value }) => value }),
  }),
})

const NearMissType = builder.objectRef<InView<NearMiss>>('NearMiss').implement({
  description: 'A rule that would join what the start reaches to what reaches the end, but for one thing.',
  fields: (t) => ({
    rule: t.field({ type: RuleType, resolve: ({ rule }) => ruleOf(rule) }),
    from: t.field({ type: FootholdType, resolve: ({ held, from }) => ({ held, ...from }) }),
    to: t.field({ type: FootholdType, resolve: ({ held, to }) => ({ held, ...to }) }),
    missing: t.field({
      type: MissingRelationType,
      nullable: true,
      resolve: ({ held, missing }) => (missing === null ? null : { held, ...missing }),
    }),
    blocked: t.field({ type: BlockingPropertyType, nullable: true, resolve: ({ blocked }) => blocked }),
    met: t.field({
      type: [RelationType],
      description: 'What the rule needs and is there.',
      complexity: costOfList(3),
      resolve: ({ held, met }) => met.flatMap((id) => relationNode(held, id) ?? []),
    }),
    cost: t.int({ description: 'Difficulty of the path that there would be.', resolve: ({ cost }) => cost }),
  }),
})

const WhyNoPathType = builder.objectRef<InView<WhyNoPath>>('WhyNoPath').implement({
  fields: (t) => ({
    revision: t.field({ type: RevisionType, resolve: ({ held }) => held.summary }),
    none: t.exposeBoolean('none', { description: 'False: there is a path.' }),
    reached: t.exposeInt('reached', { description: 'Assets on which something is reached from the start.' }),
    reaching: t.exposeInt('reaching', { description: 'Assets from which the end is reached.' }),
    near: t.field({
      type: [NearMissType],
      description:
        'What a property holds up first, then by how much of what the rule needs is there. None: two things or more are lacking.',
      complexity: costOfList(mostMisses),
      resolve: ({ held, near }) => near.map((miss) => ({ held, ...miss })),
    }),
    exhaustive: t.exposeBoolean('exhaustive', { description: 'False: the search for near misses was cut short.' }),
  }),
})

const WhyNoPathResult = builder.errorUnion('WhyNoPathResult', {
  types: [WhyNoPathType, ...questionErrors],
  // Errors are told apart by their class.
  resolveType: () => WhyNoPathType,
})

builder.queryField('whyNoPath', (t) =>
  t.field({
    type: WhyNoPathResult,
    description:
      'Why no attack path leads from one asset to another: the one relation or property that the nearest rules lack.',
    args: {
      from: t.arg.string({ required: true, description: 'An asset key, or access@asset.' }),
      to: t.arg.string({ required: true, description: 'An asset key, or access@asset.' }),
      ...revisionArguments(),
    },
    resolve: async (_, { from, to, ...at }, context) => {
      const held = await revisionAsked(context, at)
      const answer = whyNoPath(held.revision, { from, to, limit: mostMisses })
      if (isRefusal(answer)) throw refusedError(held.revision.derived.facts, answer, [from, to])
      return { held, ...answer }
    },
  }),
)
