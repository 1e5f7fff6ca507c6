import type { Share } from '@throughline/analysis/metrics/share.ts'
import { builder } from '../builder.ts'

export const ShareType = builder.objectRef<Share>('Share').implement({
  description: 'How many of how many.',
  fields: (t) => ({
    count: t.exposeInt('count'),
    of: t.exposeInt('of'),
    percent: t.exposeFloat('percent', {
      nullable: true,
      description:
        'To one decimal place; 0 and 100 only where that is true. Null where there is nothing to have a share of.',
    }),
  }),
})
