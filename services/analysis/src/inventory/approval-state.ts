import { isApprovable } from '@throughline/graph/facts/approval.ts'
import type { Asset } from '@throughline/graph/facts/estate.ts'

/** What approved lists say of an agent, MCP server or model endpoint. Without any list nothing is called unapproved. */
export const approvalStates = ['approved', 'not_approved', 'expired', 'no_list'] as const
export type ApprovalState = (typeof approvalStates)[number]

/** Null for what approved lists are not about. */
export function approvalState(asset: Asset): ApprovalState | null {
  if (!isApprovable(asset)) return null
  switch (asset.properties['approved']) {
    case 'yes':
      return 'approved'
    case 'no':
      return 'not_approved'
    case 'expired':
      return 'expired'
    default:
      return 'no_list'
  }
}
