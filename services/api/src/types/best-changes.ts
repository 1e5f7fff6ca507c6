import type { BestAnswer } from '@throughline/analysis/answers/best.ts'
import { builder } from '../builder.ts'
import { costOfList } from '../limits/cost.ts'
import { askLong, notRefused } from '../questions/ask-long.ts'
import { wholeNumber } from '../questions/bounds.ts'
import { namesOfScope } from '../questions/scope.ts'
import type { HeldRevision } from '../revisions/held-revision.ts'
import { CompletenessType, GapType } from './completeness.ts'
import { CutGrantType, CutHardeningType } from './cut-change.ts'
import { longQuestionErrors } from './errors.ts'
import { leverFields, leverQuestion } from './lever-input.ts'
import { RevisionType, revisionAsked } from './revision.ts'

/** Changes where nothing is said, and at the most. */
const [usual, most] = [3, 50]

const MethodEnum = builder.enumType('Method', {
  values: {
    EXACT: { description: 'No so many changes separate more pairs.' },
    HEURISTIC: { description: 'Time ran out; `bound` is what they could separate at the most.' },
  } as const,
})

const BestChangesAnswerType = builder
  .objectRef<{ readonly held: HeldRevision; readonly answer: BestAnswer }>('BestChangesAnswer')
  .implement({
    fields: (t) => ({
      revision: t.field({ type: RevisionType, resolve: ({ held }) => held.summary }),
      completeness: t.field({ type: CompletenessType, resolve: ({ answer }) => answer.completeness }),
      gaps: t.field({ type: [GapType], resolve: ({ answer }) => answer.gaps }),
      atMost: t.int({ resolve: ({ answer }) => answer.atMost }),
      method: t.field({
        type: MethodEnum,
        resolve: ({ answer }) => (answer.method === 'exact' ? 'EXACT' : 'HEURISTIC'),
      }),
      grants: t.field({
        type: [CutGrantType],
        complexity: costOfList(usual),
        resolve: ({ held, answer }) => answer.grants.map((grant) => ({ held, ...grant })),
      }),
      hardenings: t.field({
        type: [CutHardeningType],
        complexity: costOfList(usual),
        resolve: ({ held, answer }) => answer.hardenings.map((hardening) => ({ held, ...hardening })),
      }),
      effort: t.int({ description: 'Of all of them.', resolve: ({ answer }) => answer.effort }),
      pairs: t.int({
        description: 'Pairs of an entry and a target that are connected.',
        resolve: ({ answer }) => answer.pairs,
      }),
      separated: t.int({
        description: 'How many of them the changes separate.',
        resolve: ({ answer }) => answer.separated,
      }),
      bound: t.int({ description: 'No so many changes separate more.', resolve: ({ answer }) => answer.bound }),
    }),
  })

const BestChangesResult = builder.errorUnion('BestChangesResult', {
  types: [BestChangesAnswerType, ...longQuestionErrors],
  // Errors are told apart by their class.
  resolveType: () => BestChangesAnswerType,
})

const BestChangesInput = builder.inputType('BestChangesInput', {
  fields: (t) => ({
    changes: t.int({ description: `How many there may be: default ${usual}, at most ${most}.` }),
    ...leverFields(t),
  }),
})

builder.queryField('bestChanges', (t) =>
  t.field({
    type: BestChangesResult,
    description: 'The few changes that together separate most pairs of an entry and a target.',
    args: { input: t.arg({ type: BestChangesInput }) },
    resolve: async (_, { input }, context) => {
      const asked = input ?? {}
      const held = await revisionAsked(context, asked)
      const question = leverQuestion(asked)
      const atMost = wholeNumber(asked.changes, 'changes', [1, most]) ?? usual
      const answer = await askLong(context, 'best', [held], { at: held.number, atMost, question })
      return { held, answer: notRefused(answer, held, namesOfScope(asked)) }
    },
  }),
)
