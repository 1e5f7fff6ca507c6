import type { WaitingFact } from '@throughline/analysis/answers/sources.ts'
import { builder } from '../builder.ts'
import type { InRevision } from './page.ts'
import { PlaceType } from './place.ts'

const WaitingRelationType = builder.objectRef<WaitingFact>('WaitingRelation').implement({
  description: 'A relation that waits for an asset that no source has brought.',
  fields: (t) => ({
    key: t.exposeString('id'),
    type: t.exposeString('type'),
    from: t.exposeString('from'),
    to: t.exposeString('to'),
    missing: t.exposeStringList('missing'),
    places: t.field({ type: [PlaceType], resolve: ({ places }) => places }),
  }),
})

export const WaitingRelationConnection = builder.connectionObject<typeof WaitingRelationType, InRevision<WaitingFact>>(
  {
    name: 'WaitingRelationConnection',
    type: WaitingRelationType,
    fields: (t) => ({ totalCount: t.exposeInt('totalCount') }),
  },
  { name: 'WaitingRelationEdge' },
)
