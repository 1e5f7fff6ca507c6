import type { BlastAnswer } from '@throughline/analysis/answers/blast.ts'
import { builder } from '../builder.ts'
import { costOfList } from '../limits/cost.ts'
import { askRadius } from '../questions/ask-radius.ts'
import { mostAnswers } from '../questions/bounds.ts'
import { type RadiusStep, radiusSteps } from '../questions/radius-steps.ts'
import type { HeldRevision } from '../revisions/held-revision.ts'
import { AccessEnum } from './access.ts'
import { CompletenessType, GapType } from './completeness.ts'
import { questionErrors } from './errors.ts'
import { FootholdType } from './foothold.ts'
import { KindCountType, kindCounts } from './kind-count.ts'
import { RevisionType, revisionAsked, revisionFields } from './revision.ts'
import { RuleType } from './rule.ts'

interface RadiusNode {
  readonly held: HeldRevision
  readonly answer: BlastAnswer
}

const ReachedType = builder
  .objectRef<{ readonly held: HeldRevision; readonly reached: BlastAnswer['reached'][number] }>('Reached')
  .implement({
    fields: (t) => ({
      foothold: t.field({
        type: FootholdType,
        resolve: ({ held, reached: { asset, access } }) => ({ held, asset, access }),
      }),
      hops: t.int({ description: 'Of a shortest way.', resolve: ({ reached }) => reached.hops }),
      cost: t.int({ description: 'Of a cheapest way.', resolve: ({ reached }) => reached.cost }),
    }),
  })

const BlastStepType = builder
  .objectRef<{ readonly held: HeldRevision; readonly step: RadiusStep }>('BlastStep')
  .implement({
    fields: (t) => ({
      rule: t.field({ type: RuleType, resolve: ({ step }) => step.rule }),
      from: t.field({ type: FootholdType, resolve: ({ held, step }) => ({ held, ...step.from }) }),
      to: t.field({ type: FootholdType, resolve: ({ held, step }) => ({ held, ...step.to }) }),
    }),
  })

const BlastRadiusAnswerType = builder.objectRef<RadiusNode>('BlastRadiusAnswer').implement({
  fields: (t) => ({
    revision: t.field({ type: RevisionType, resolve: ({ held }) => held.summary }),
    completeness: t.field({ type: CompletenessType, resolve: ({ answer }) => answer.completeness }),
    gaps: t.field({ type: [GapType], resolve: ({ answer }) => answer.gaps }),
    of: t.field({ type: FootholdType, resolve: ({ held, answer: { of } }) => ({ held, ...of }) }),
    reached: t.field({
      type: [ReachedType],
      description: 'Cheapest first.',
      // Counted where the limit is known, at the question.
      complexity: costOfList(1),
      resolve: ({ held, answer }) => answer.reached.map((reached) => ({ held, reached })),
    }),
    totals: t.field({
      type: [KindCountType],
      description: 'Assets of each kind among all that is reached, whatever the limit.',
      resolve: ({ answer: { totals } }) => kindCounts((kind) => totals.byKind[kind] ?? 0),
    }),
    sensitiveDatasets: t.int({
      description: 'Sensitive data that can be read.',
      resolve: ({ answer }) => answer.totals.sensitiveDatasets,
    }),
    steps: t.field({
      type: [BlastStepType],
      description: 'Steps among the reached footholds on a shortest way, for drawing: the tree of first steps.',
      complexity: costOfList(1),
      resolve: ({ held, answer }) => radiusSteps(held.revision, answer).map((step) => ({ held, step })),
    }),
  }),
})

const BlastRadiusResult = builder.errorUnion('BlastRadiusResult', {
  types: [BlastRadiusAnswerType, ...questionErrors],
  // Errors are told apart by their class.
  resolveType: () => BlastRadiusAnswerType,
})

const BlastRadiusInput = builder.inputType('BlastRadiusInput', {
  fields: (t) => ({
    of: t.string({ required: true, description: 'An asset key, or access@asset.' }),
    access: t.field({ type: AccessEnum, description: 'Default: its strongest; inward any.' }),
    maxHops: t.int(),
    limit: t.int({ description: `Default ${mostAnswers}, at most ${mostAnswers * 10}.` }),
    profile: t.string({ description: 'Inward only: entries of this profile.' }),
    ...revisionFields(t),
  }),
})

builder.queryFields((t) => {
  const args = { input: t.arg({ type: BlastRadiusInput, required: true }) }
  return {
    blastRadius: t.field({
      type: BlastRadiusResult,
      description: 'All that is reached from a foothold.',
      args,
      complexity: ({ input }) => costOfList(input.limit ?? mostAnswers),
      resolve: async (_, { input }, context) => {
        const held = await revisionAsked(context, input)
        return { held, answer: askRadius(held, input, 'outward') }
      },
    }),
    exposure: t.field({
      type: BlastRadiusResult,
      description: 'Which entries reach it.',
      args,
      complexity: ({ input }) => costOfList(input.limit ?? mostAnswers),
      resolve: async (_, { input }, context) => {
        const held = await revisionAsked(context, input)
        return { held, answer: askRadius(held, input, 'inward') }
      },
    }),
  }
})
