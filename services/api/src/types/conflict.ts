import type { Conflict } from '@throughline/analysis/answers/sources.ts'
import { builder } from '../builder.ts'
import type { InRevision } from './page.ts'
import { PlaceType } from './place.ts'

const ConflictType = builder.objectRef<Conflict>('Conflict').implement({
  description: 'A fact that is refused because of what several sources say.',
  fields: (t) => ({
    key: t.exposeString('id'),
    reason: t.exposeString('reason'),
    places: t.field({ type: [PlaceType], resolve: ({ places }) => places }),
  }),
})

export const ConflictConnection = builder.connectionObject<typeof ConflictType, InRevision<Conflict>>(
  { name: 'ConflictConnection', type: ConflictType, fields: (t) => ({ totalCount: t.exposeInt('totalCount') }) },
  { name: 'ConflictEdge' },
)
