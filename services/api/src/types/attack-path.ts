import type { ShownPath } from '@throughline/analysis/answers/paths.ts'
import { builder } from '../builder.ts'
import { costOfList } from '../limits/cost.ts'
import { askPaths, type PathsPart } from '../questions/ask-paths.ts'
import { mostAnswers, mostOfPair } from '../questions/bounds.ts'
import type { FactsView } from '../revisions/facts-view.ts'
import type { HeldRevision } from '../revisions/held-revision.ts'
import { CompletenessType, GapType } from './completeness.ts'
import { questionErrors } from './errors.ts'
import { FootholdType } from './foothold.ts'
import { RevisionType, revisionAsked, revisionFields } from './revision.ts'
import { StepType } from './step.ts'

/** How many steps a path has, for the estimate of what a question costs. */
const usualSteps = 6

/** An attack path, and the facts that it names. */
export interface PathNode {
  readonly held: FactsView
  readonly path: ShownPath
}

export const AttackPathType = builder.objectRef<PathNode>('AttackPath').implement({
  description: 'A sequence of steps from an entry to a target.',
  fields: (t) => ({
    id: t.id({ description: 'SHA-256 of its sequence of (rule, from, to).', resolve: ({ path }) => path.id }),
    entry: t.field({
      type: FootholdType,
      resolve: ({ held, path: { entry } }) => ({ held, asset: entry.asset, access: entry.access }),
    }),
    profile: t.string({
      description: 'What sort of attacker starts there.',
      resolve: ({ path }) => path.entry.profile,
    }),
    target: t.field({
      type: FootholdType,
      resolve: ({ held, path: { target } }) => ({ held, asset: target.asset, access: target.access }),
    }),
    sensitivity: t.int({ description: 'Of the target.', resolve: ({ path }) => path.target.sensitivity }),
    cost: t.int({ description: 'Sum of the steps’ difficulties.', resolve: ({ path }) => path.cost }),
    hops: t.int({ resolve: ({ path }) => path.hops }),
    confirmed: t.boolean({
      description: 'Whether nothing that it rests on is a guess.',
      resolve: ({ path }) => path.confirmed,
    }),
    sentence: t.string({ description: 'What it means.', resolve: ({ path }) => path.sentence }),
    ranking: t.string({
      description: 'What gives it its place among others, in one sentence.',
      resolve: ({ path }) => path.ranking,
    }),
    steps: t.field({
      type: [StepType],
      complexity: costOfList(usualSteps),
      resolve: ({ held, path }) => path.steps.map((step) => ({ held, step })),
    }),
  }),
})

const AttackPathsAnswerType = builder
  .objectRef<PathsPart & { readonly held: HeldRevision }>('AttackPathsAnswer')
  .implement({
    fields: (t) => ({
      revision: t.field({ type: RevisionType, resolve: ({ held }) => held.summary }),
      completeness: t.expose('completeness', { type: CompletenessType }),
      gaps: t.expose('gaps', { type: [GapType] }),
      totalCount: t.exposeInt('totalCount', { description: 'Of all paths that were found.' }),
      paths: t.field({
        type: [AttackPathType],
        description: 'Best first.',
        // Counted where the limit is known, at the question.
        complexity: costOfList(1),
        resolve: ({ held, paths }) => paths.map((path) => ({ held, path })),
      }),
    }),
  })

const AttackPathsResult = builder.errorUnion('AttackPathsResult', {
  types: [AttackPathsAnswerType, ...questionErrors],
  // Errors are told apart by their class.
  resolveType: () => AttackPathsAnswerType,
})

const AttackPathsInput = builder.inputType('AttackPathsInput', {
  fields: (t) => ({
    from: t.stringList({ description: 'Asset keys, or access@asset.' }),
    to: t.stringList({ description: 'Asset keys, or access@asset.' }),
    profiles: t.stringList({ description: 'Entry profiles; absent: the default ones.' }),
    minSensitivity: t.int({ description: 'Only to data of this sensitivity or more.' }),
    confirmed: t.boolean({ description: 'Only confirmed paths, or only candidates.' }),
    k: t.int({ description: `How many paths of each pair, the cheapest first; default 1, at most ${mostOfPair}.` }),
    maxHops: t.int(),
    avoidRules: t.stringList({ description: 'Only paths that use none of these rules.' }),
    avoidKinds: t.stringList({ description: 'Only paths through no asset of these kinds; their ends may be.' }),
    avoidEnvironments: t.stringList({
      description: 'Only paths through no asset of these environments; their ends may be.',
    }),
    limit: t.int({ description: `Default and at most ${mostAnswers}.` }),
    offset: t.int({ description: 'How many of the best to leave out; default 0.' }),
    ...revisionFields(t),
  }),
})

builder.queryField('attackPaths', (t) =>
  t.field({
    type: AttackPathsResult,
    description: 'The cheapest attack path of every pair of an entry and a target, or the `k` cheapest, ranked.',
    args: { input: t.arg({ type: AttackPathsInput, required: true }) },
    complexity: ({ input: { from, to, limit, k } }) =>
      costOfList(Math.min(limit ?? mostAnswers, mostPairs(from, to) * (k ?? 1))),
    resolve: async (_, { input }, context) => {
      const held = await revisionAsked(context, input)
      return { held, ...askPaths(held, input) }
    },
  }),
)

/** Named ends bound the paths: each is at the most two footholds, data being read or written. */
function mostPairs(from: readonly string[] | null | undefined, to: readonly string[] | null | undefined): number {
  const isBound = from != null && to != null && from.length > 0 && to.length > 0
  return isBound ? from.length * to.length * 4 : mostAnswers
}
