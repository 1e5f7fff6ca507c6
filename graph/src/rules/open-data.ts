import { data } from '../ontology/asset-kinds.ts'
import { exposes } from '../ontology/relations/exposes.ts'
import { defineRule } from './define-rule.ts'
import { equals, includesAny, needs } from './pattern.ts'
import { atlas } from './references.ts'

export const openData = defineRule({
  id: 'open-data',
  about: 'Data that an endpoint exposes can be read or written by whoever reaches it.',
  gain: 'The data, as far as the endpoint offers it.',
  needs: 'The endpoint exposes the data for reading or writing.',
  breaks: [{ property: 'callerFiltered', value: true, how: 'Show each caller only records of his own' }],
  references: [atlas('AML.T0036')],
  arms: [
    {
      from: 'endpoint',
      to: 'data',
      access: [['reach', 'read']],
      kinds: { data },
      needs: [needs('endpoint', exposes, 'data', 'exposure')],
      where: [includesAny('exposure', 'operations', ['read']), equals('exposure', 'callerFiltered', false)],
    },
    {
      from: 'endpoint',
      to: 'data',
      access: [['reach', 'write']],
      kinds: { data },
      needs: [needs('endpoint', exposes, 'data', 'exposure')],
      where: [includesAny('exposure', 'operations', ['write', 'delete']), equals('exposure', 'callerFiltered', false)],
    },
    {
      from: 'endpoint',
      to: 'data',
      access: [['reach', 'own']],
      kinds: { data },
      needs: [needs('endpoint', exposes, 'data', 'exposure')],
      where: [includesAny('exposure', 'operations', ['write', 'delete']), equals('exposure', 'callerFiltered', true)],
    },
  ],
})
