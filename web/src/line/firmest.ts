import type { Access } from '../__generated__/graphql.ts'

/** Accesses from the firmest hold to the loosest. */
const byFirmness = [
  'control',
  'write',
  'steer',
  'converse',
  'read',
  'append',
  'own',
  'inject',
  'fed',
  'reach',
] as const satisfies readonly Access[]

/** The firmest of several holds; none of none. */
export function firmest(accesses: readonly Access[]): Access | undefined {
  return byFirmness.find((access) => accesses.includes(access))
}
