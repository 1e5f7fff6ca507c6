import type { CutAnswer } from '@throughline/analysis/answers/cut.ts'
import { builder } from '../builder.ts'
import { costOfList } from '../limits/cost.ts'
import { askLong, notRefused } from '../questions/ask-long.ts'
import { namesOfScope } from '../questions/scope.ts'
import type { HeldRevision } from '../revisions/held-revision.ts'
import { AttackPathType } from './attack-path.ts'
import { CompletenessType, GapType } from './completeness.ts'
import { CutGrantType, CutHardeningType } from './cut-change.ts'
import { longQuestionErrors } from './errors.ts'
import { leverFields, leverQuestion } from './lever-input.ts'
import { costOfPaths, pathNodes, pathPageArguments } from './path-page.ts'
import { RevisionType, revisionAsked } from './revision.ts'

/** Changes of a cut, for the estimate of what a question costs. */
const usualChanges = 20

const CutStatusEnum = builder.enumType('CutStatus', {
  values: {
    OPTIMAL: { description: 'No cut takes less effort.' },
    BOUNDED: { description: 'Time ran out: `effort` less `lowerBound` is how far from the best it may be.' },
    IMPOSSIBLE: { description: 'Nothing that can be changed ends the witnesses.' },
  } as const,
})

const statuses = { optimal: 'OPTIMAL', bounded: 'BOUNDED', impossible: 'IMPOSSIBLE' } as const

const CutAnswerType = builder
  .objectRef<{ readonly held: HeldRevision; readonly answer: CutAnswer }>('CutAnswer')
  .implement({
    fields: (t) => ({
      revision: t.field({ type: RevisionType, resolve: ({ held }) => held.summary }),
      completeness: t.field({ type: CompletenessType, resolve: ({ answer }) => answer.completeness }),
      gaps: t.field({ type: [GapType], resolve: ({ answer }) => answer.gaps }),
      status: t.field({ type: CutStatusEnum, resolve: ({ answer }) => statuses[answer.status] }),
      grants: t.field({
        type: [CutGrantType],
        complexity: costOfList(usualChanges),
        resolve: ({ held, answer }) => answer.grants.map((grant) => ({ held, ...grant })),
      }),
      hardenings: t.field({
        type: [CutHardeningType],
        complexity: costOfList(usualChanges),
        resolve: ({ held, answer }) => answer.hardenings.map((hardening) => ({ held, ...hardening })),
      }),
      effort: t.int({
        nullable: true,
        description: 'Of all of them; null where no cut is possible.',
        resolve: ({ answer }) => answer.effort,
      }),
      lowerBound: t.int({
        nullable: true,
        description: 'No cut takes less.',
        resolve: ({ answer }) => answer.lowerBound,
      }),
      witnessCount: t.int({ resolve: ({ answer }) => answer.witnesses.length }),
      witnesses: t.field({
        type: [AttackPathType],
        description:
          'Paths that prove the bound: ending each takes that much. Where no cut is possible, paths that nothing ends.',
        args: pathPageArguments(),
        complexity: costOfPaths,
        resolve: ({ held, answer }, page) => pathNodes(held, answer.witnesses, page),
      }),
    }),
  })

const CutResult = builder.errorUnion('CutResult', {
  types: [CutAnswerType, ...longQuestionErrors],
  // Errors are told apart by their class.
  resolveType: () => CutAnswerType,
})

const CutInput = builder.inputType('CutInput', {
  fields: (t) => ({
    ...leverFields(t),
  }),
})

builder.queryField('cheapestCut', (t) =>
  t.field({
    type: CutResult,
    description: 'The changes of least total effort that leave no path, with what proves that none are cheaper.',
    args: { input: t.arg({ type: CutInput }) },
    resolve: async (_, { input }, context) => {
      const asked = input ?? {}
      const held = await revisionAsked(context, asked)
      const question = leverQuestion(asked)
      const answer = await askLong(context, 'cut', [held], { at: held.number, question })
      return { held, answer: notRefused(answer, held, namesOfScope(asked)) }
    },
  }),
)
