import type { OverviewAnswer } from '@throughline/analysis/answers/overview.ts'
import { overviewOf } from '@throughline/analysis/metrics/overview.ts'
import { builder } from '../builder.ts'
import { costOfList } from '../limits/cost.ts'
import { notRefused } from '../questions/ask-long.ts'
import { searchDeadline, wholeNumber } from '../questions/bounds.ts'
import { namesOfScope, scopeIn } from '../questions/scope.ts'
import type { HeldRevision } from '../revisions/held-revision.ts'
import { AccessEnum } from './access.ts'
import { AssetType, assetNode } from './asset.ts'
import { CompletenessType, GapType } from './completeness.ts'
import { questionErrors } from './errors.ts'
import { FootholdType } from './foothold.ts'
import { RevisionType, revisionArguments, revisionAsked } from './revision.ts'
import { SeverityEnum } from './severity.ts'
import { ShareType } from './share.ts'

/** Targets or entries in one answer: where nothing is said, and at the most. */
const [usualTop, mostTop] = [20, 200]

interface OverviewNode {
  readonly held: HeldRevision
  readonly answer: OverviewAnswer
}

type In<K extends 'targets' | 'byEntry'> = { readonly held: HeldRevision; readonly one: OverviewAnswer[K][number] }

const ProtectionType = builder.objectRef<NonNullable<OverviewAnswer['protection']>>('Protection').implement({
  description: 'Targets that no standing entry reaches.',
  fields: (t) => ({
    total: t.expose('total', { type: ShareType }),
    byWorth: t.expose('byWorth', {
      type: [
        builder
          .objectRef<{ worth: number; protected: OverviewAnswer['exposure']['targets'] }>('ProtectionByWorth')
          .implement({
            fields: (f) => ({
              worth: f.exposeInt('worth', { description: 'The higher of sensitivity and criticality, 4 first.' }),
              protected: f.expose('protected', { type: ShareType }),
            }),
          }),
      ],
    }),
  }),
})

const SeverityCountType = builder.objectRef<OverviewAnswer['severities'][number]>('SeverityCount').implement({
  fields: (t) => ({
    severity: t.expose('severity', { type: SeverityEnum }),
    targets: t.exposeInt('targets', { description: 'Targets of which this is the worst.' }),
    pairs: t.exposeInt('pairs', { description: 'Connected pairs of an entry and a target.' }),
  }),
})

const ProfileFiguresType = builder.objectRef<OverviewAnswer['profiles'][number]>('ProfileFigures').implement({
  description: 'What attackers of one profile reach.',
  fields: (t) => ({
    profile: t.exposeString('profile'),
    entries: t.exposeInt('entries'),
    pairs: t.exposeInt('pairs'),
    targets: t.expose('targets', { type: ShareType, description: 'Targets that they reach, of all.' }),
    assets: t.expose('assets', { type: ShareType, description: 'Assets on which they gain a foothold.' }),
  }),
})

const KindReachedType = builder.objectRef<OverviewAnswer['impact']['byKind'][number]>('KindReached').implement({
  fields: (t) => ({ kind: t.exposeString('kind'), reached: t.expose('reached', { type: ShareType }) }),
})

const TargetExposureType = builder.objectRef<In<'targets'>>('TargetExposure').implement({
  description: 'How one target stands.',
  fields: (t) => ({
    asset: t.field({
      type: AssetType,
      resolve: ({ held, one }) => {
        const node = assetNode(held, one.asset)
        if (node === undefined) throw new Error(`a target that is not there: ${one.asset}`)
        return node
      },
    }),
    accesses: t.field({
      type: [AccessEnum],
      description: 'Any of these must not be held on it.',
      resolve: ({ one }) => one.accesses,
    }),
    worth: t.int({
      description: 'The higher of its sensitivity and its criticality.',
      resolve: ({ one }) => one.worth,
    }),
    severity: t.field({ type: SeverityEnum, resolve: ({ one }) => one.severity }),
    exposure: t.field({
      type: ShareType,
      description: 'Entries that reach it, of all.',
      resolve: ({ one }) => one.exposure,
    }),
    profiles: t.stringList({ description: 'Profiles of those entries.', resolve: ({ one }) => one.profiles }),
    cost: t.int({
      nullable: true,
      description: 'Of its cheapest path; null where none leads to it.',
      resolve: ({ one }) => one.cost,
    }),
  }),
})

const EntryImpactType = builder.objectRef<In<'byEntry'>>('EntryImpact').implement({
  description: 'What one entry opens.',
  fields: (t) => ({
    entry: t.field({
      type: FootholdType,
      resolve: ({ held, one: { entry } }) => ({ held, asset: entry.asset, access: entry.access }),
    }),
    profile: t.string({ resolve: ({ one }) => one.entry.profile }),
    impact: t.field({
      type: ShareType,
      description: 'Targets that it reaches, of all.',
      resolve: ({ one }) => one.impact,
    }),
  }),
})

const OverviewAnswerType = builder.objectRef<OverviewNode>('Overview').implement({
  description: 'Figures of a revision at a glance, each defined in docs/metrics.md.',
  fields: (t) => ({
    revision: t.field({ type: RevisionType, resolve: ({ held }) => held.summary }),
    completeness: t.field({ type: CompletenessType, resolve: ({ answer }) => answer.completeness }),
    gaps: t.field({ type: [GapType], resolve: ({ answer }) => answer.gaps }),
    entries: t.int({ description: 'Standing entries.', resolve: ({ answer }) => answer.entries }),
    protection: t.field({
      type: ProtectionType,
      nullable: true,
      description: 'Null where the search was bounded: what was not found may be there.',
      resolve: ({ answer }) => answer.protection,
    }),
    pairs: t.int({
      description: 'Connected pairs of an entry and a target.',
      resolve: ({ answer }) => answer.exposure.pairs,
    }),
    confirmedPairs: t.int({ resolve: ({ answer }) => answer.exposure.confirmed }),
    exposedTargets: t.field({ type: ShareType, resolve: ({ answer }) => answer.exposure.targets }),
    reachedAssets: t.field({
      type: ShareType,
      description: 'Assets on which some entry gains a foothold, entries left out.',
      resolve: ({ answer }) => answer.impact.assets,
    }),
    controlledAssets: t.field({ type: ShareType, resolve: ({ answer }) => answer.impact.controlled }),
    reachedByKind: t.field({ type: [KindReachedType], resolve: ({ answer }) => answer.impact.byKind }),
    severities: t.field({
      type: [SeverityCountType],
      description: 'Worst first, every band.',
      resolve: ({ answer }) => answer.severities,
    }),
    profiles: t.field({ type: [ProfileFiguresType], resolve: ({ answer }) => answer.profiles }),
    targets: t.field({
      type: [TargetExposureType],
      description: 'Worst first.',
      args: {
        first: t.arg.int({ description: `Default ${usualTop}, at most ${mostTop}.` }),
        offset: t.arg.int({ description: 'How many to leave out; default 0.' }),
      },
      complexity: ({ first }) => costOfList(first ?? usualTop),
      resolve: ({ held, answer }, page) => part(answer.targets, page).map((one) => ({ held, one })),
    }),
    topEntries: t.field({
      type: [EntryImpactType],
      description: 'Entries that reach most targets first.',
      args: {
        first: t.arg.int({ description: `Default ${usualTop}, at most ${mostTop}.` }),
        offset: t.arg.int({ description: 'How many to leave out; default 0.' }),
      },
      complexity: ({ first }) => costOfList(first ?? usualTop),
      resolve: ({ held, answer }, page) => part(answer.byEntry, page).map((one) => ({ held, one })),
    }),
  }),
})

const OverviewResult = builder.errorUnion('OverviewResult', {
  types: [OverviewAnswerType, ...questionErrors],
  // Errors are told apart by their class.
  resolveType: () => OverviewAnswerType,
})

builder.queryField('overview', (t) =>
  t.field({
    type: OverviewResult,
    description: 'Exposure, impact, severities and protection of a revision.',
    args: {
      from: t.arg.stringList({ description: 'Asset keys, or access@asset; default: all entries.' }),
      to: t.arg.stringList({ description: 'Asset keys, or access@asset; default: all targets.' }),
      profiles: t.arg.stringList({ description: 'Entry profiles; absent: the default ones.' }),
      ...revisionArguments(),
    },
    resolve: async (_, { at, ...scope }, context) => {
      const held = await revisionAsked(context, { at })
      const question = scopeIn(scope)
      if (Object.values(question).every((names) => names === undefined)) return { held, answer: held.overview }
      const answer = overviewOf(held.revision, { ...question, deadline: searchDeadline })
      return { held, answer: notRefused(answer, held, namesOfScope(scope)) }
    },
  }),
)

/** A part of a list. @throws InvalidInputError */
function part<T>(
  list: readonly T[],
  { first, offset }: { readonly first?: number | null | undefined; readonly offset?: number | null | undefined },
): readonly T[] {
  const size = wholeNumber(first, 'first', [1, mostTop]) ?? usualTop
  const start = wholeNumber(offset, 'offset', [0, Number.MAX_SAFE_INTEGER]) ?? 0
  return list.slice(start, start + size)
}
