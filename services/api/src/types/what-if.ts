import type { TargetChange, WhatIfAnswer } from '@throughline/analysis/answers/what-if.ts'
import { verdicts } from '@throughline/analysis/answers/what-if.ts'
import { changeWords } from '@throughline/analysis/what-if/change-words.ts'
import type { Change } from '@throughline/analysis/what-if/changes.ts'
import type { Foothold } from '@throughline/graph/footholds/foothold.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { costOfList } from '../limits/cost.ts'
import { askLong, notRefused } from '../questions/ask-long.ts'
import { mostAnswers, searchDeadline } from '../questions/bounds.ts'
import { changesIn } from '../questions/changes.ts'
import { namesOfScope, type ScopeInput, scopeIn } from '../questions/scope.ts'
import { type FactsView, supposedView } from '../revisions/facts-view.ts'
import type { HeldRevision } from '../revisions/held-revision.ts'
import { AttackPathType } from './attack-path.ts'
import { ChangeInputType, ChangeType } from './change.ts'
import { CompletenessType, GapType } from './completeness.ts'
import { longQuestionErrors } from './errors.ts'
import { FootholdType } from './foothold.ts'
import { costOfPaths, pathNodes, pathPageArguments } from './path-page.ts'
import { RelationType } from './relation.ts'
import { RevisionType, revisionAsked } from './revision.ts'
import { scopeFields } from './scope-input.ts'

const VerdictEnum = builder.enumType('Verdict', {
  description:
    'OPENS: an entry is new or it costs less; else RESOLVES: no entry is left; REDUCES: fewer, or it costs more; else UNCHANGED.',
  values: verdicts,
})

const TargetReachType = builder
  .objectRef<{ readonly view: FactsView; readonly entries: readonly Foothold[]; readonly cost: number | null }>(
    'TargetReach',
  )
  .implement({
    description: 'What reaches a target.',
    fields: (t) => ({
      entries: t.field({
        type: [FootholdType],
        complexity: costOfList(2),
        resolve: ({ view, entries }) => entries.map((entry) => ({ held: view, ...entry })),
      }),
      cost: t.exposeInt('cost', { nullable: true, description: 'Of the cheapest path; null where none leads there.' }),
    }),
  })

const TargetChangeType = builder
  .objectRef<{ readonly view: FactsView; readonly target: TargetChange }>('TargetChange')
  .implement({
    description: 'What changes for one target.',
    fields: (t) => ({
      target: t.field({
        type: FootholdType,
        resolve: ({ view, target: { asset, access } }) => ({ held: view, asset, access }),
      }),
      verdict: t.field({ type: VerdictEnum, resolve: ({ target }) => target.verdict }),
      before: t.field({ type: TargetReachType, resolve: ({ view, target }) => ({ view, ...target.before }) }),
      after: t.field({ type: TargetReachType, resolve: ({ view, target }) => ({ view, ...target.after }) }),
    }),
  })

const BrokenUseType = builder
  .objectRef<{ readonly held: FactsView; readonly use: WhatIfAnswer['broken'][number] }>('BrokenUse')
  .implement({
    description: 'Use that was seen at run time and would not be possible any more.',
    fields: (t) => ({
      relation: t.field({
        type: RelationType,
        resolve: ({ held, use }) => {
          const relation = held.relation(use.id)
          if (relation === undefined) throw new Error(`use of nothing: ${use.id}`)
          return { held, relation }
        },
      }),
      count: t.int({ nullable: true, resolve: ({ use }) => use.count }),
      lastUsedAt: t.string({ nullable: true, resolve: ({ use }) => use.lastUsedAt }),
    }),
  })

interface WhatIfNode {
  readonly held: HeldRevision
  readonly view: FactsView
  readonly changes: readonly Change[]
  readonly answer: WhatIfAnswer
}

const WhatIfAnswerType = builder.objectRef<WhatIfNode>('WhatIfAnswer').implement({
  fields: (t) => ({
    revision: t.field({ type: RevisionType, resolve: ({ held }) => held.summary }),
    completeness: t.field({ type: CompletenessType, resolve: ({ answer }) => answer.completeness }),
    gaps: t.field({ type: [GapType], resolve: ({ answer }) => answer.gaps }),
    changes: t.field({
      type: [ChangeType],
      resolve: ({ held, changes }) =>
        changes.map((change) => ({ change, words: changeWords(held.revision.derived.estate, change) })),
    }),
    targets: t.field({
      type: [TargetChangeType],
      description: 'Every target that is asked about, reached or not, by its key.',
      complexity: costOfList(mostAnswers),
      resolve: ({ view, answer }) => answer.targets.map((target) => ({ view, target })),
    }),
    closedCount: t.int({ resolve: ({ answer }) => answer.closed.length }),
    closed: t.field({
      type: [AttackPathType],
      description:
        'Pairs of an entry and a target that would be connected no more, each by the cheapest path it has now.',
      args: pathPageArguments(),
      complexity: costOfPaths,
      resolve: ({ held, answer }, page) => pathNodes(held, answer.closed, page),
    }),
    openedCount: t.int({ resolve: ({ answer }) => answer.opened.length }),
    opened: t.field({
      type: [AttackPathType],
      description: 'Pairs that would be connected, each by the cheapest path it would have.',
      args: pathPageArguments(),
      complexity: costOfPaths,
      resolve: ({ view, answer }, page) => pathNodes(view, answer.opened, page),
    }),
    broken: t.field({
      type: [BrokenUseType],
      complexity: costOfList(100),
      resolve: ({ held, answer }) => answer.broken.map((use) => ({ held, use })),
    }),
  }),
})

const WhatIfResult = builder.errorUnion('WhatIfResult', {
  types: [WhatIfAnswerType, ...longQuestionErrors],
  // Errors are told apart by their class.
  resolveType: () => WhatIfAnswerType,
})

const WhatIfInput = builder.inputType('WhatIfInput', {
  fields: (t) => ({ changes: t.field({ type: [ChangeInputType], required: true }), ...scopeFields(t) }),
})

builder.queryField('whatIf', (t) =>
  t.field({
    type: WhatIfResult,
    description: 'What changes would close, open and break. Nothing is changed.',
    args: { input: t.arg({ type: WhatIfInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const held = await revisionAsked(context, input)
      return askWhatIf(context, held, changesIn(input.changes, held.summary.asOf), input)
    },
  }),
)

async function askWhatIf(
  context: Context,
  held: HeldRevision,
  changes: readonly Change[],
  scope: ScopeInput,
): Promise<WhatIfNode> {
  const question = { at: held.number, changes, scope: { ...scopeIn(scope), deadline: searchDeadline / 2 } }
  const { answer, facts } = await askLong(context, 'whatIf', [held], question)
  const view = supposedView(held, facts)
  return { held, view, changes, answer: notRefused(answer, held, namesOfScope(scope)) }
}
