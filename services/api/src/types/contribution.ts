import type { Contribution } from '@throughline/analysis/answers/sources.ts'
import { builder } from '../builder.ts'
import { KindCountType } from './kind-count.ts'

const TypeCountType = builder
  .objectRef<{ readonly type: string; readonly count: number }>('TypeCount')
  .implement({ fields: (t) => ({ type: t.exposeString('type'), count: t.exposeInt('count') }) })

const SharedWithType = builder.objectRef<Contribution['sharedWith'][number]>('SharedWith').implement({
  description: 'Another source that states some of the same facts, and how many.',
  fields: (t) => ({
    source: t.exposeString('source'),
    assets: t.exposeInt('assets'),
    relations: t.exposeInt('relations'),
  }),
})

export const ContributionType = builder.objectRef<Contribution>('Contribution').implement({
  description: 'What one source contributed to a revision.',
  fields: (t) => ({
    source: t.exposeString('source'),
    assets: t.int({ resolve: ({ assets }) => assets.total }),
    assetsAlone: t.int({ description: 'That no other source states.', resolve: ({ assets }) => assets.alone }),
    assetsByKind: t.field({
      type: [KindCountType],
      resolve: ({ assets }) => Object.entries(assets.byKind).map(([kind, count]) => ({ kind, count })),
    }),
    relations: t.int({ resolve: ({ relations }) => relations.total }),
    relationsAlone: t.int({ description: 'That no other source states.', resolve: ({ relations }) => relations.alone }),
    relationsByType: t.field({
      type: [TypeCountType],
      resolve: ({ relations }) => Object.entries(relations.byType).map(([type, count]) => ({ type, count })),
    }),
    sharedWith: t.field({ type: [SharedWithType], resolve: ({ sharedWith }) => sharedWith }),
  }),
})
