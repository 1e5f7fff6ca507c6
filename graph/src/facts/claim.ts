import type { Kind } from '../ontology/asset-kinds.ts'
import type { PropertyValue } from '../ontology/property.ts'
import type { RelationName } from '../ontology/relation-types.ts'
import type { Evidence } from './evidence.ts'

export type Properties = Readonly<Record<string, PropertyValue>>

/** One source's statement that an asset exists and has these properties. Properties it does not know are absent, never defaulted. */
export interface AssetClaim {
  readonly id: string
  readonly kind: Kind
  /** Absent where the source only mentions the asset. */
  readonly name?: string
  readonly properties: Properties
  readonly evidence: Evidence
}

/** One source's statement of a relation. Its identity is (type, from, to, grants): see `relationId`. */
export interface RelationClaim {
  readonly type: RelationName
  readonly from: string
  readonly to: string
  /** The real-world things a person would change to end it, all needed; empty: the relation's own id is its grant. */
  readonly grants: readonly string[]
  readonly properties: Properties
  readonly evidence: Evidence
}

/** A claim, with the (source, unit) that made it: what a sync stores and a join resolves. A unit is a file or one page of an API. */
export interface Claimed<C> {
  readonly source: string
  readonly unit: string
  readonly claim: C
}
