import type { Kind } from '@throughline/graph/ontology/asset-kinds.ts'
import type { AssetKind } from '@throughline/graph/ontology/define-asset.ts'

/**
 * An action and what it acts on: a resource type of the service authorization reference (`s3/object`), or an ARN in
 * its notation. The parts that the asset's own ARN settles are filled in, the rest is free.
 */
export type Need = readonly [action: string, on: string]

/** A way to do something: all that is needed for it. */
export type Use = readonly Need[]

/** A sort of AWS resource that becomes an asset where a policy names one exactly. */
export interface Entry {
  readonly kind: AssetKind<Kind>
  /** In lower case, for its name where it has none of its own. */
  readonly what: string
  /** The resource type whose ARN is the asset's id. */
  readonly id: string
  /** Other resource types whose ARNs name the asset too: a bucket's objects, an agent's aliases. */
  readonly namedBy?: readonly string[]
  readonly classes?: readonly string[]
  readonly read?: readonly Use[]
  readonly write?: readonly Use[]
  /** Whoever may, calls it and gets its answer. */
  readonly invoke?: readonly Use[]
  /** Whoever may, changes what it does. */
  readonly modify?: readonly Use[]
  /** Whoever may, has code of his own run in it: at once a change and a call. */
  readonly run?: readonly Use[]
  /** What else must allow it that no IAM policy says. */
  readonly doubt?: string
}

/** Each action alone suffices, on the same resource type. */
export function anyOf(on: string, ...actions: readonly string[]): readonly Use[] {
  return actions.map((action) => [[action, on]])
}
