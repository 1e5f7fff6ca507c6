import type { Cause, DiffAnswer } from '@throughline/analysis/answers/diff.ts'
import { builder } from '../builder.ts'
import { costOfList } from '../limits/cost.ts'
import { askLong, notRefused } from '../questions/ask-long.ts'
import { searchDeadline } from '../questions/bounds.ts'
import { namesOfScope, scopeIn } from '../questions/scope.ts'
import type { HeldRevision } from '../revisions/held-revision.ts'
import { AttackPathType } from './attack-path.ts'
import { CompletenessType, GapType } from './completeness.ts'
import { longQuestionErrors } from './errors.ts'
import { EvidenceType } from './evidence.ts'
import { costOfPaths, partOf, pathPageArguments } from './path-page.ts'
import { RelationType } from './relation.ts'
import { RevisionType, revisionAsked } from './revision.ts'

/** Facts that made a path come or go, for the estimate of what a question costs. */
const usualCauses = 2

interface CauseNode {
  readonly held: HeldRevision
  readonly cause: Cause
}

const CausedFactEnum = builder.enumType('CausedFact', {
  values: {
    ASSET: {},
    RELATION: {},
    PROPERTY: {},
    EXPIRY: { description: 'The value is the same, but its time has passed.' },
  } as const,
})
const facts = { asset: 'ASSET', relation: 'RELATION', property: 'PROPERTY', expiry: 'EXPIRY' } as const
const ChangedEnum = builder.enumType('Changed', { values: { ADDED: {}, REMOVED: {}, CHANGED: {} } as const })
const changed = { added: 'ADDED', removed: 'REMOVED', changed: 'CHANGED' } as const

const CauseType = builder.objectRef<CauseNode>('Cause').implement({
  description: 'A fact that is not the same in both revisions, and on which a path rests.',
  fields: (t) => ({
    fact: t.field({ type: CausedFactEnum, resolve: ({ cause }) => facts[cause.fact] }),
    of: t.string({ description: 'Key of the asset or relation.', resolve: ({ cause }) => cause.of }),
    name: t.string({
      description: 'Of the asset; of a relation its type as a verb.',
      resolve: ({ held, cause }) => held.asset(cause.of)?.name ?? cause.relation?.type ?? cause.of,
    }),
    change: t.field({ type: ChangedEnum, resolve: ({ cause }) => changed[cause.change] }),
    relation: t.field({
      type: RelationType,
      nullable: true,
      description: 'Of a relation, or of a property of one.',
      resolve: ({ held, cause }) => {
        const relation = cause.relation === undefined ? undefined : held.relation(cause.of)
        return relation === undefined ? null : { held, relation }
      },
    }),
    property: t.string({ nullable: true, resolve: ({ cause }) => cause.property }),
    before: t.field({ type: 'PropertyValue', nullable: true, resolve: ({ cause }) => cause.before }),
    after: t.field({ type: 'PropertyValue', nullable: true, resolve: ({ cause }) => cause.after }),
    evidence: t.field({
      type: EvidenceType,
      description: 'That of the revision that has the path.',
      resolve: ({ cause: { basis, evidence } }) => ({ ...evidence, basis }),
    }),
  }),
})

const ChangedPathType = builder
  .objectRef<{ readonly held: HeldRevision; readonly changed: DiffAnswer['opened'][number] }>('ChangedPath')
  .implement({
    fields: (t) => ({
      path: t.field({ type: AttackPathType, resolve: ({ held, changed: { path } }) => ({ held, path }) }),
      causes: t.field({
        type: [CauseType],
        complexity: costOfList(usualCauses),
        resolve: ({ held, changed: { causes } }) => causes.map((cause) => ({ held, cause })),
      }),
    }),
  })

const DiffSideType = builder.objectRef<{ readonly held: HeldRevision; readonly paths: number }>('DiffSide').implement({
  fields: (t) => ({
    revision: t.field({ type: RevisionType, resolve: ({ held }) => held.summary }),
    paths: t.exposeInt('paths', { description: 'Pairs of an entry and a target that are connected.' }),
  }),
})

interface DiffNode {
  readonly before: HeldRevision
  readonly after: HeldRevision
  readonly answer: DiffAnswer
}

const DiffAnswerType = builder.objectRef<DiffNode>('DiffAnswer').implement({
  fields: (t) => ({
    before: t.field({ type: DiffSideType, resolve: ({ before, answer }) => ({ held: before, ...answer.before }) }),
    after: t.field({ type: DiffSideType, resolve: ({ after, answer }) => ({ held: after, ...answer.after }) }),
    completeness: t.field({ type: CompletenessType, resolve: ({ answer }) => answer.completeness }),
    gaps: t.field({
      type: [GapType],
      description: 'Of both: what was not read in one may look opened or closed.',
      resolve: ({ answer }) => answer.gaps,
    }),
    openedCount: t.int({ resolve: ({ answer }) => answer.opened.length }),
    opened: t.field({
      type: [ChangedPathType],
      description: 'Pairs that are connected only after, each by its cheapest path.',
      args: pathPageArguments(),
      complexity: costOfPaths,
      resolve: ({ after, answer }, page) => partOf(answer.opened, page).map((one) => ({ held: after, changed: one })),
    }),
    closedCount: t.int({ resolve: ({ answer }) => answer.closed.length }),
    closed: t.field({
      type: [ChangedPathType],
      description: 'Pairs that were connected only before.',
      args: pathPageArguments(),
      complexity: costOfPaths,
      resolve: ({ before, answer }, page) => partOf(answer.closed, page).map((one) => ({ held: before, changed: one })),
    }),
  }),
})

const DiffResult = builder.errorUnion('DiffResult', {
  types: [DiffAnswerType, ...longQuestionErrors],
  // Errors are told apart by their class.
  resolveType: () => DiffAnswerType,
})

const DiffInput = builder.inputType('DiffInput', {
  fields: (t) => ({
    before: t.field({ type: 'RevisionNumber', required: true }),
    after: t.field({ type: 'RevisionNumber', description: 'Default: the current one.' }),
    from: t.stringList({ description: 'Asset keys, or access@asset; default: all entries.' }),
    to: t.stringList({ description: 'Asset keys, or access@asset; default: all targets.' }),
    profiles: t.stringList({ description: 'Entry profiles; absent: the default ones.' }),
  }),
})

builder.queryField('diff', (t) =>
  t.field({
    type: DiffResult,
    description: 'Paths opened and closed between two revisions, with the facts that caused each.',
    args: { input: t.arg({ type: DiffInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const before = await revisionAsked(context, { at: input.before })
      const after = await revisionAsked(context, { at: input.after })
      const scope = { ...scopeIn(input), deadline: searchDeadline / 2 }
      const asked = { before: before.number, after: after.number, scope }
      const answer = await askLong(context, 'diff', [before, after], asked)
      return { before, after, answer: notRefused(answer, after, namesOfScope(input)) }
    },
  }),
)
