import type { Conflict } from '@throughline/analysis/answers/sources.ts'
import { builder } from '../builder.ts'

export const PlaceType = builder.objectRef<Conflict['places'][number]>('Place').implement({
  description: 'Who said it, where and when.',
  fields: (t) => ({
    source: t.exposeString('source'),
    file: t.exposeString('file'),
    pointer: t.exposeString('pointer', { nullable: true }),
    line: t.exposeInt('line', { nullable: true }),
    observedAt: t.exposeString('observedAt', { description: 'ISO 8601.' }),
  }),
})
