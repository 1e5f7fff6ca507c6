import { type HistoryAnswer, pathEvents } from '@throughline/analysis/answers/history.ts'
import { builder } from '../builder.ts'
import { searchDeadline } from '../questions/bounds.ts'
import { AttackPathType } from './attack-path.ts'
import { CompletenessType } from './completeness.ts'

/** Every kept revision is looked at: an answer can ask it of a few paths, not of a list. */
const costOfHistory = 50_000

const sorts = { known: 'KNOWN', opened: 'OPENED', closed: 'CLOSED', reopened: 'REOPENED' } as const satisfies Record<
  (typeof pathEvents)[number],
  string
>

const PathEventEnum = builder.enumType('PathEventSort', {
  values: {
    KNOWN: { description: 'It was there in the oldest revision that is kept, and may be older.' },
    OPENED: { description: 'First seen.' },
    CLOSED: {},
    REOPENED: {},
  } as const,
})

const PathEventType = builder.objectRef<HistoryAnswer['events'][number]>('PathEvent').implement({
  description: 'What became of a path with a revision.',
  fields: (t) => ({
    event: t.field({ type: PathEventEnum, resolve: ({ event }) => sorts[event] }),
    revision: t.expose('revision', { type: 'RevisionNumber' }),
    publishedAt: t.expose('publishedAt', { type: 'DateTime' }),
  }),
})

const PathHistoryType = builder.objectRef<HistoryAnswer>('PathHistory').implement({
  description:
    'When a path came and went, as far as revisions are kept: whether each of its steps could be taken then.',
  fields: (t) => ({
    completeness: t.expose('completeness', {
      type: CompletenessType,
      description: 'Bounded by count: older revisions were published with other rules.',
    }),
    oldest: t.expose('oldest', { type: 'RevisionNumber', description: 'The oldest revision that was looked at.' }),
    newest: t.expose('newest', { type: 'RevisionNumber', description: 'The newest revision that was looked at.' }),
    events: t.field({ type: [PathEventType], description: 'Oldest first.', resolve: ({ events }) => events }),
  }),
})

builder.objectField(AttackPathType, 'history', (t) =>
  t.field({
    type: PathHistoryType,
    description: 'When it came and went, as far as revisions are kept.',
    complexity: costOfHistory,
    resolve: async ({ path: { steps } }, _, { long, revisions, runs, signal }) => {
      const newest = await revisions.published()
      const question = { runs: await runs(newest ?? 0), steps, deadlineMs: searchDeadline }
      return long.ask('history', [], question, signal)
    },
  }),
)
