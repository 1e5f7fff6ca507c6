import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { listCost } from '../limits/cost.ts'
import type { HeldRevision } from '../revisions/held-revision.ts'
import type { RevisionSummary } from '../revisions.ts'
import { GapType } from './completeness.ts'
import { InvalidInputError, NoRevisionError, NotFoundError } from './errors.ts'
import { costOfPage, pageArguments, pageOf, sizeOfPage } from './page.ts'

/** What needs all of a revision costs as much as many fields: a list of revisions is not to load each. */
const costOfLoading = 10_000

export const RevisionType = builder.objectRef<RevisionSummary>('Revision')

builder.node(RevisionType, {
  description: 'An immutable, numbered, published state of facts, steps and results.',
  id: { resolve: ({ number }) => String(number), parse: Number },
  brandLoadedObjects: true,
  loadOne: (number, { revisions }) => revisions.find(number).then((held) => held?.summary),
  fields: (t) => ({
    number: t.exposeInt('number'),
    publishedAt: t.expose('publishedAt', { type: 'DateTime' }),
    asOf: t.expose('asOf', { type: 'DateTime', description: 'The time against which expiry is judged.' }),
    assets: t.exposeInt('assets'),
    relations: t.exposeInt('relations'),
    steps: t.exposeInt('steps'),
    paths: t.int({
      description: 'Attack paths from standing entries to all targets.',
      complexity: costOfLoading,
      resolve: async ({ number }, _, context) => (await revisionAsked(context, number)).paths,
    }),
    gaps: t.field({
      type: [GapType],
      complexity: { field: costOfLoading, multiplier: listCost },
      resolve: async ({ number }, _, context) => (await revisionAsked(context, number)).revision.derived.estate.gaps,
    }),
  }),
})

const RevisionConnection = builder.connectionObject(
  { name: 'RevisionConnection', type: RevisionType },
  { name: 'RevisionEdge' },
)

builder.queryFields((t) => ({
  revision: t.field({
    type: RevisionType,
    nullable: true,
    description: 'The current revision, or one by number. Null where nothing was published.',
    args: { number: t.arg.int() },
    resolve: async (_, { number }, { revisions }) =>
      (await (number == null ? revisions.latest() : revisions.find(number)))?.summary,
  }),
  revisions: t.field({
    type: RevisionConnection,
    description: 'Published revisions, newest first.',
    args: pageArguments(),
    complexity: costOfPage,
    resolve: async (_, args, { revisions }) => {
      const size = sizeOfPage(args)
      const before = args.after == null ? Number.MAX_SAFE_INTEGER : Number(args.after)
      if (!Number.isSafeInteger(before)) throw new InvalidInputError('This is no cursor of this list.', 'after')
      const found = await revisions.list(before, size + 1)
      return pageOf(found, size, args.after == null, ({ number }) => String(number))
    },
  }),
}))

builder.subscriptionField('revisionPublished', (t) =>
  t.field({
    type: RevisionType,
    description: 'A revision that became current.',
    subscribe: (_, _args, { revisions }) => revisions.news(),
    resolve: ({ summary }) => summary,
  }),
)

/**
 * The revision that a question is about: the current one, or the one that it names.
 *
 * @throws NoRevisionError, NotFoundError
 */
export async function revisionAsked({ revisions }: Context, number: number | null | undefined): Promise<HeldRevision> {
  if (number == null) {
    const latest = await revisions.latest()
    if (latest === undefined) throw new NoRevisionError()
    return latest
  }
  const held = await revisions.find(number)
  if (held === undefined) throw new NotFoundError(`Revision ${number} was never published, or is kept no more.`)
  return held
}
