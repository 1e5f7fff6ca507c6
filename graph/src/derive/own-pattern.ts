import type { Capability } from '../capabilities/define-capability.ts'

/** Index of the pattern through which an arm recurs, -1 if it does not. At most one: rounds start from what is new in it. */
export function ownPattern(capability: Capability, arm: number): number {
  const own = [...(capability.arms[arm]?.needs.entries() ?? [])].filter(([, { edge }]) => edge.type === capability.type)
  if (own.length > 1) throw new Error(`an arm of ${capability.type} recurs twice`)
  return own[0]?.[0] ?? -1
}
