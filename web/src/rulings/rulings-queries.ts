import { queryOptions } from '@tanstack/react-query'
import { RulingsDocument, type RulingsQuery } from '../__generated__/graphql.ts'
import { request } from '../api/request.ts'

export type ListedOverride = RulingsQuery['overrides'][number]
export type ListedApproval = RulingsQuery['approvals'][number]

/** Every override and every entry of the approved lists, of files and of the operator. */
export const rulingsQuery = queryOptions({
  queryKey: ['rulings'],
  queryFn: ({ signal }) => request(RulingsDocument, {}, signal),
})
