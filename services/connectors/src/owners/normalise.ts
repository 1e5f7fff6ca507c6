import { patternText } from '@throughline/graph/facts/asset-pattern.ts'
import type { Mapping } from '@throughline/graph/facts/ruling.ts'
import type { RulingRecord } from '../reading/ruling-document.ts'
import type { OwnersRecord } from './wire.ts'

/** The record's statement about whatever its pattern names. Which assets these are is known when facts are joined. */
export function mappingOf({ value: record, order, evidence }: RulingRecord<OwnersRecord>): Mapping[] {
  const { match, owners, environment, criticality, note = '' } = record
  const named = `matches ${patternText(match)}`
  return [
    {
      form: 'mapping',
      order,
      match,
      properties: {
        ...(owners === undefined ? {} : { owners }),
        ...(environment === undefined ? {} : { environment }),
        ...(criticality === undefined ? {} : { criticality }),
      },
      evidence: evidence({ note: note === '' ? named : `${note} (${named})` }),
    },
  ]
}
