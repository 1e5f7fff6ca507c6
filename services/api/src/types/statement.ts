import type { Evidence } from '@throughline/graph/facts/evidence.ts'
import { OPERATOR } from '@throughline/graph/facts/settle.ts'
import { operatorsList } from '@throughline/graph/store/claims/operators-list.ts'
import { builder } from '../builder.ts'
import { costOfList } from '../limits/cost.ts'
import { AssetType } from './asset.ts'
import { EvidenceType } from './evidence.ts'

interface Statement {
  readonly property: string
  readonly value: unknown
  readonly evidence: Evidence
  readonly unit: string
}

const StatementType = builder.objectRef<Statement>('Statement').implement({
  description: 'What one source, a mapping or the operator states of a property, before disputes are settled.',
  fields: (t) => ({
    property: t.exposeString('property'),
    value: t.expose('value', { type: 'PropertyValue' }),
    evidence: t.expose('evidence', { type: EvidenceType }),
    isOverride: t.boolean({
      description: 'An operator’s word: it wins over every source.',
      resolve: ({ evidence }) => evidence.source === OPERATOR,
    }),
    removable: t.boolean({
      description: 'It stands in the list that the service keeps, so it can be taken back here; else in a file.',
      resolve: ({ evidence, unit }) => evidence.source === OPERATOR && unit === operatorsList,
    }),
  }),
})

/** A few sources with some properties each. */
const usualStatements = 20

builder.objectField(AssetType, 'statements', (t) =>
  t.field({
    type: [StatementType],
    description: 'What is stated of its properties, as it was synced last; the revision may not show it yet.',
    complexity: costOfList(usualStatements),
    resolve: async ({ asset }, _, { rulings }) =>
      (await rulings.statementsOf(asset)).flatMap(({ properties, evidence, unit }) =>
        Object.entries(properties).map(([property, value]): Statement => ({ property, value, evidence, unit })),
      ),
  }),
)
