import type { ChokeAnswer, ChokePoint } from '@throughline/analysis/answers/choke.ts'
import { builder } from '../builder.ts'
import { costOfList } from '../limits/cost.ts'
import { askLong, notRefused } from '../questions/ask-long.ts'
import { mostAnswers, wholeNumber } from '../questions/bounds.ts'
import { effortsIn } from '../questions/efforts.ts'
import { deadlineIn, namesOfScope, scopeIn } from '../questions/scope.ts'
import type { FactsView } from '../revisions/facts-view.ts'
import type { HeldRevision } from '../revisions/held-revision.ts'
import { AssetType } from './asset.ts'
import { CompletenessType, GapType } from './completeness.ts'
import { CutGrantType, CutHardeningType } from './cut-change.ts'
import { longQuestionErrors } from './errors.ts'
import { RevisionType, revisionAsked } from './revision.ts'
import { deadlineField, scopeFields } from './scope-input.ts'

interface ChokeNode {
  readonly held: FactsView
  readonly point: ChokePoint
}

const ChokePointType = builder.objectRef<ChokeNode>('ChokePoint').implement({
  description: 'One thing whose change or removal separates entries from targets: a grant, a hardening, or an asset.',
  fields: (t) => ({
    separates: t.int({
      description: 'How many (entry, target) pairs are connected no more without it.',
      resolve: ({ point }) => point.separates,
    }),
    grant: t.field({
      type: CutGrantType,
      nullable: true,
      resolve: ({ held, point }) => (point.what === 'grant' ? { held, ...point } : null),
    }),
    hardening: t.field({
      type: CutHardeningType,
      nullable: true,
      resolve: ({ held, point }) => (point.what === 'hardening' ? { held, ...point } : null),
    }),
    asset: t.field({
      type: AssetType,
      nullable: true,
      resolve: ({ held, point }) => {
        const asset = point.what === 'asset' ? held.asset(point.id) : undefined
        return asset === undefined ? null : { held, asset }
      },
    }),
  }),
})

const ChokeAnswerType = builder
  .objectRef<{ readonly held: HeldRevision; readonly answer: ChokeAnswer }>('ChokePointsAnswer')
  .implement({
    fields: (t) => ({
      revision: t.field({ type: RevisionType, resolve: ({ held }) => held.summary }),
      completeness: t.field({ type: CompletenessType, resolve: ({ answer }) => answer.completeness }),
      gaps: t.field({ type: [GapType], resolve: ({ answer }) => answer.gaps }),
      pairs: t.int({
        description: 'How many (entry, target) pairs are connected.',
        resolve: ({ answer }) => answer.pairs,
      }),
      points: t.field({
        type: [ChokePointType],
        description: 'Those that separate most first.',
        // Counted where the limit is known, at the question.
        complexity: costOfList(1),
        resolve: ({ held, answer }) => answer.points.map((point) => ({ held, point })),
      }),
    }),
  })

const ChokeResult = builder.errorUnion('ChokePointsResult', {
  types: [ChokeAnswerType, ...longQuestionErrors],
  // Errors are told apart by their class.
  resolveType: () => ChokeAnswerType,
})

const ChokeInput = builder.inputType('ChokePointsInput', {
  fields: (t) => ({
    limit: t.int({ description: `Default ${mostAnswers}, at most ${mostAnswers * 10}.` }),
    efforts: t.field({ type: 'JsonObject', description: 'Your own efforts: relations, hardenings, grants.' }),
    deadline: deadlineField(t),
    ...scopeFields(t),
  }),
})

builder.queryField('chokePoints', (t) =>
  t.field({
    type: ChokeResult,
    description: 'For each grant, hardening and asset, how many pairs of an entry and a target it alone separates.',
    args: { input: t.arg({ type: ChokeInput }) },
    complexity: ({ input }) => costOfList(input?.limit ?? mostAnswers),
    resolve: async (_, { input }, context) => {
      const asked = input ?? {}
      const held = await revisionAsked(context, asked)
      const question = {
        ...scopeIn(asked),
        limit: wholeNumber(asked.limit, 'limit', [1, mostAnswers * 10]) ?? mostAnswers,
        efforts: effortsIn(asked.efforts),
        deadlineMs: deadlineIn(asked.deadline),
      }
      const answer = await askLong(context, 'choke', [held], { at: held.number, question })
      return { held, answer: notRefused(answer, held, namesOfScope(asked)) }
    },
  }),
)
