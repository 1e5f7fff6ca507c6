import type { Gap } from '@throughline/graph/facts/estate.ts'
import type { Completeness } from '@throughline/graph/pathfinder/pathfinder.ts'
import { builder } from '../builder.ts'

export const CompletenessType = builder.objectRef<Completeness>('Completeness').implement({
  description: 'Whether all was searched. `bounded` says by what, and the limit.',
  fields: (t) => ({
    exhaustive: t.boolean({ resolve: ({ kind }) => kind === 'exhaustive' }),
    boundedBy: t.string({
      nullable: true,
      description: '`hops`, `count` or `time` (milliseconds).',
      resolve: (completeness) => (completeness.kind === 'bounded' ? completeness.by : null),
    }),
    limit: t.int({
      nullable: true,
      resolve: (completeness) => (completeness.kind === 'bounded' ? completeness.limit : null),
    }),
  }),
})

export const GapType = builder.objectRef<Gap>('Gap').implement({
  description: 'What keeps an answer from being about the whole estate.',
  fields: (t) => ({
    source: t.exposeString('source'),
    reason: t.exposeString('reason', {
      description:
        '`refused` (records), `partial` (its last sync did not go through) or `stale` (not read for longer than it may be).',
    }),
    count: t.exposeInt('count'),
  }),
})
