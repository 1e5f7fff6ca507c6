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

/** What declares the fields of an input. */
export type InputFieldBuilder = PothosSchemaTypes.InputFieldBuilder<
  (typeof builder)['$inferSchemaTypes'],
  'InputObject'
>

export const RevisionType = builder.objectRef<RevisionSummary>('Revision')

builder.node(RevisionType, {
  description: 'An immutable, numbered, published state of facts, steps and results.',
  id: { resolve: ({ number }) => String(number), parse: Number },
  brandLoadedObjects: true,
  loadOne: (number, { revisions }) => revisions.summary(number),
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
      resolve: async ({ number }, _, context) => (await revisionAsked(context, { at: number })).paths,
    }),
    gaps: t.field({
      type: [GapType],
      complexity: { field: costOfLoading, multiplier: listCost },
      resolve: async ({ number }, _, context) =>
        (await revisionAsked(context, { at: number })).revision.derived.estate.gaps,
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
    description:
      'The current revision, or one by number, or the one that was current at a time. Null where there is none such.',
    args: {
      number: t.arg.int(),
      asOf: t.arg({ type: 'DateTime', description: 'The last one that was published until then.' }),
    },
    resolve: async (_, { number, asOf }, { revisions }) => {
      if (number != null) return revisions.summary(number)
      if (asOf == null) return (await revisions.latest())?.summary
      return revisions.at(timeOf(asOf))
    },
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

function timeOf(text: string): number {
  const time = Date.parse(text)
  if (Number.isNaN(time)) throw new InvalidInputError('A time is said as ISO 8601.', 'asOf')
  return time
}

/** Which revision a question names; none: the current one. */
interface RevisionAsked {
  readonly at?: number | null | undefined
}

const aboutAt = 'The revision that is asked; default: the current one.'

/** Declares `at` among the fields of a question. */
export function revisionFields(t: InputFieldBuilder) {
  return { at: t.field({ type: 'RevisionNumber', description: aboutAt }) }
}

/** Declares `at` among the arguments of a question. */
export function revisionArguments(description = aboutAt) {
  return { at: builder.args((t) => ({ at: t.field({ type: 'RevisionNumber', description }) })).at }
}

/**
 * The revision that a question is about: the current one, or the one that it names.
 *
 * @throws NoRevisionError, NotFoundError, OtherVersionError
 */
export async function revisionAsked({ revisions }: Context, { at }: RevisionAsked): Promise<HeldRevision> {
  if (at == null) {
    const latest = await revisions.latest()
    if (latest === undefined) throw new NoRevisionError()
    return latest
  }
  const held = await revisions.find(at)
  if (held === undefined) throw new NotFoundError(`Revision ${at} was never published, or is kept no more.`)
  return held
}
