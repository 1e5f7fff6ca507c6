import type { AssetKind } from './define-asset.ts'
import type { Property } from './property.ts'

/** A relation type: a fact between two assets as a source states it. Points the natural way; never walked by an attacker. */
export interface RelationType<T extends string = string> {
  readonly type: T
  /** The verb in a sentence: "agent CONNECTS_TO server" reads "connects to". */
  readonly verb: string
  readonly about: string
  readonly from: readonly AssetKind[]
  readonly to: readonly AssetKind[]
  readonly properties: Readonly<Record<string, Property>>
}

/** Declares a relation type; keeps the literal type of its name. */
export function defineRelation<const T extends string>(relation: RelationType<T>): RelationType<T> {
  return relation
}
