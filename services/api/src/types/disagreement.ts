import type { Disagreement } from '@throughline/analysis/answers/sources.ts'
import { reasons } from '@throughline/graph/facts/dispute.ts'
import { builder } from '../builder.ts'
import type { InRevision } from './page.ts'
import { PlaceType } from './place.ts'

const ReasonEnum = builder.enumType('DisputeReason', {
  description:
    'Why one of several values counts: the `operator` said so; one that says so is enough (`any`); only true where `all` agree; the `highest`; the riskier (`first`); the `newest`; of equally new ones that of the `source` that comes first by name.',
  values: reasons,
})

const DisputedValueType = builder.objectRef<Disagreement['values'][number]>('DisputedValue').implement({
  fields: (t) => ({
    value: t.expose('value', { type: 'PropertyValue' }),
    place: t.field({ type: PlaceType, resolve: (value) => value }),
  }),
})

const DisagreementType = builder.objectRef<Disagreement>('Disagreement').implement({
  description: 'A property of which sources state different values.',
  fields: (t) => ({
    fact: t.exposeString('fact', { description: 'Key of the asset or relation.' }),
    kind: t.exposeString('kind', { description: 'Kind of the asset, or type of the relation.' }),
    name: t.exposeString('name', { description: 'Name of the asset; of a relation, its ends.' }),
    property: t.exposeString('property'),
    reason: t.expose('reason', { type: ReasonEnum }),
    values: t.field({
      type: [DisputedValueType],
      description: 'The one that counts first.',
      resolve: ({ values }) => values,
    }),
  }),
})

export const DisagreementConnection = builder.connectionObject<typeof DisagreementType, InRevision<Disagreement>>(
  {
    name: 'DisagreementConnection',
    type: DisagreementType,
    fields: (t) => ({ totalCount: t.exposeInt('totalCount') }),
  },
  { name: 'DisagreementEdge' },
)
