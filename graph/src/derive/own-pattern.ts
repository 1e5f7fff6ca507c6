import type { Capability } from '../capabilities/define-capability.ts'

/** Index of the pattern through which an arm recurs, -1 if it does not. */
export function ownPattern(capability: Capability, arm: number): number {
  return capability.arms[arm]?.needs.findIndex((pattern) => pattern.edge.type === capability.type) ?? -1
}
