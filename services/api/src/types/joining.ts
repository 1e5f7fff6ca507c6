import { type Joining, joiningWith } from '@throughline/analysis/joining/joining.ts'
import { knows, unknownSource } from '@throughline/analysis/joining/sources.ts'
import { builder } from '../builder.ts'
import type { HeldRevision } from '../revisions/held-revision.ts'
import { GapType } from './completeness.ts'
import { ConflictConnection } from './conflict.ts'
import { ContributionType } from './contribution.ts'
import { DisagreementConnection } from './disagreement.ts'
import { NotFoundError } from './errors.ts'
import { costOfPage, pageArguments, pageInRevision } from './page.ts'
import { RevisionType, revisionArguments, revisionAsked } from './revision.ts'
import { SharedAssetConnection } from './shared-asset.ts'
import { WaitingRelationConnection } from './waiting-relation.ts'

/** How a revision was joined, or what of it concerns one source. */
interface JoiningNode {
  readonly held: HeldRevision
  readonly joining: Joining
}

const JoiningType = builder.objectRef<JoiningNode>('Joining').implement({
  description: 'How the statements of several sources became one estate.',
  fields: (t) => ({
    revision: t.field({ type: RevisionType, resolve: ({ held }) => held.summary }),
    gaps: t.field({ type: [GapType], resolve: ({ held }) => held.revision.derived.estate.gaps }),
    contributions: t.field({
      type: [ContributionType],
      description: 'What each source contributed, by name.',
      resolve: ({ joining }) => joining.sources,
    }),
    sharedAssets: t.field({
      type: SharedAssetConnection,
      description: 'Assets that several sources state, by key.',
      args: pageArguments(),
      complexity: costOfPage,
      resolve: ({ held, joining }, page) => pageInRevision(joining.shared, held.number, page, (one) => one),
    }),
    disagreements: t.field({
      type: DisagreementConnection,
      description: 'Where sources disagree: of assets, then of relations; where only names differ, last.',
      args: pageArguments(),
      complexity: costOfPage,
      resolve: ({ held, joining }, page) => pageInRevision(joining.disagreements, held.number, page, (one) => one),
    }),
    conflicts: t.field({
      type: ConflictConnection,
      description: 'Facts that are refused because of what several sources say.',
      args: pageArguments(),
      complexity: costOfPage,
      resolve: ({ held, joining }, page) => pageInRevision(joining.conflicts, held.number, page, (one) => one),
    }),
    waitingCount: t.int({
      description: 'Relations that wait for an asset that no source has brought.',
      resolve: ({ joining }) => joining.waiting.total,
    }),
    waiting: t.field({
      type: WaitingRelationConnection,
      description: 'The first of them, by key.',
      args: pageArguments(),
      complexity: costOfPage,
      resolve: ({ held, joining }, page) => pageInRevision(joining.waiting.first, held.number, page, (one) => one),
    }),
  }),
})

builder.queryField('joining', (t) =>
  t.field({
    type: JoiningType,
    nullable: true,
    description:
      'What each source contributed, what several state, and where they disagree. Null where nothing was published.',
    args: {
      source: t.arg.string({ description: 'Only what concerns this source.' }),
      ...revisionArguments(),
    },
    resolve: async (_, { source, ...asked }, context) => {
      if (asked.at == null && (await context.revisions.latest()) === undefined) return null
      const held = await revisionAsked(context, asked)
      if (source == null) return { held, joining: held.joining }
      if (!knows(held.joining, source)) {
        const names = held.joining.sources.map((one) => one.source)
        throw new NotFoundError(unknownSource(source, names))
      }
      return { held, joining: joiningWith(held.joining, source) }
    },
  }),
)
