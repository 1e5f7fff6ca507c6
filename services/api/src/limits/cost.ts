import { GraphQLError } from 'graphql'

/**
 * How many fields an answer may have by estimate: 1,000 attack paths with all their evidence. Measured, such an answer takes about
 * a second.
 */
export const costLimit = 1_000_000

/** How long a list is taken to be where nothing says it. */
export const listCost = 5

/** What a list field costs that returns at most `length` items. */
export function costOfList(length: number): { readonly field: number; readonly multiplier: number } {
  return { field: 1, multiplier: Math.max(length, 1) }
}

/** The error for an operation that asks for too much. */
export function costError(_kind: string, { complexity }: { readonly complexity: number }): Error {
  return new GraphQLError(`Query cost limit of ${costLimit} exceeded, found ${complexity}.`, {
    extensions: { code: 'COST_LIMIT', http: { status: 400 } },
  })
}
