import type { AssetKind } from '../ontology/define-asset.ts'
import type { Conjunction, Edge, KeyValue } from '../rules/pattern.ts'

/** One derivation of a capability: a conjunction, and the values of the capability's key. */
export interface CapabilityArm extends Conjunction {
  readonly set: Readonly<Record<string, KeyValue>>
}

/** What a thing can do, whoever holds it: a derived relation. Its identity is (type, from, to, key values). */
export interface Capability extends Edge {
  readonly about: string
  /** Names of the properties that are part of its identity. */
  readonly key: readonly string[]
  readonly arms: readonly CapabilityArm[]
}

type CapabilityArmInput = Pick<CapabilityArm, 'from' | 'to'> & Partial<Omit<CapabilityArm, 'from' | 'to'>>

interface CapabilityInput {
  readonly type: string
  readonly about: string
  readonly from: readonly AssetKind[]
  readonly to: readonly AssetKind[]
  readonly key?: readonly string[]
  /** The arms, given the capability itself so that they can recur. Recursion means the least fixpoint. */
  readonly arms: (self: Edge) => readonly CapabilityArmInput[]
}

/** Declares a capability. Its file is named after its type. */
export function defineCapability(input: CapabilityInput): Capability {
  const edge: Edge = { type: input.type, from: input.from, to: input.to }
  const arms = input.arms(edge).map((arm) => ({ needs: [], where: [], kinds: {}, set: {}, ...arm }))
  return { ...edge, about: input.about, key: input.key ?? [], arms }
}

/** The identity of a capability: `TYPE|from|to|key=value…`, as both evaluators write it. */
export function capabilityId(
  type: string,
  from: string,
  to: string,
  key: readonly (readonly [string, string | boolean])[],
): string {
  return [type, from, to, ...key.map(([name, value]) => `${name}=${value}`)].join('|')
}
