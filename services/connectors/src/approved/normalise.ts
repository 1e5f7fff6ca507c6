import { endOfApproval } from '@throughline/graph/facts/approval.ts'
import type { Approval } from '@throughline/graph/facts/ruling.ts'
import type { RulingRecord } from '../reading/ruling-document.ts'
import type { ApprovedRecord } from './wire.ts'

/** The record's approval of whatever its pattern names. */
export function approvalIn({ value: record, evidence }: RulingRecord<ApprovedRecord>): Approval[] {
  const { owner, reason, until, id, name, kind, environment } = record
  return [
    {
      form: 'approval',
      match: {
        ...(id === undefined ? {} : { id }),
        ...(name === undefined ? {} : { name }),
        ...(kind === undefined ? {} : { kind }),
        ...(environment === undefined ? {} : { environment }),
      },
      ...(until === undefined ? {} : { until: endOfApproval(until) }),
      evidence: evidence({ author: owner, note: reason }),
    },
  ]
}
