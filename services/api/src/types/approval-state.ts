import { type ApprovalState, approvalState, approvalStates } from '@throughline/analysis/inventory/approval-state.ts'
import type { Asset } from '@throughline/graph/facts/estate.ts'
import { builder } from '../builder.ts'

export const ApprovalStateEnum = builder.enumType('ApprovalState', {
  description: 'What approved lists say. `no_list`: there is none, so nothing is called unapproved.',
  values: approvalStates,
})

export interface ApprovalCount {
  readonly approval: ApprovalState
  readonly count: number
}

export const ApprovalCountType = builder.objectRef<ApprovalCount>('ApprovalCount').implement({
  fields: (t) => ({ approval: t.expose('approval', { type: ApprovalStateEnum }), count: t.exposeInt('count') }),
})

/** How many assets are in each state, those of none left out. */
export function approvalCounts(assets: readonly Asset[]): readonly ApprovalCount[] {
  const counts = new Map<ApprovalState, number>()
  for (const asset of assets) {
    const state = approvalState(asset)
    if (state !== null) counts.set(state, (counts.get(state) ?? 0) + 1)
  }
  return approvalStates.flatMap((approval) => {
    const count = counts.get(approval)
    return count === undefined ? [] : [{ approval, count }]
  })
}
