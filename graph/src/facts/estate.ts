import type { Kind } from '../ontology/asset-kinds.ts'
import type { RelationName } from '../ontology/relation-types.ts'
import type { Properties } from './claim.ts'
import type { DisputedProperty } from './dispute.ts'
import type { Evidence } from './evidence.ts'

/** An asset after every source's claims were joined: disputes settled, defaults written in, stamps computed. */
export interface Asset {
  readonly id: string
  readonly kind: Kind
  readonly name: string
  /** Every property of the kind that has a value, defaults and stamps included. */
  readonly properties: Properties
  /** One per claim, in the order of the claims (source, then unit). */
  readonly evidence: readonly Evidence[]
  /** Which evidence a property's value comes from (index into `evidence`); absent: a default or a stamp. */
  readonly origins: Readonly<Record<string, number>>
  /** Properties of which its sources state different values; absent: none. */
  readonly disputes?: readonly DisputedProperty[]
}

/** A relation after joining. Both ends exist. Disabled ones are kept (`properties.enabled` false) and derive nothing. */
export interface Relation {
  readonly id: string
  readonly type: RelationName
  readonly from: string
  readonly to: string
  /** Sorted; empty: `id` is its grant. */
  readonly grants: readonly string[]
  readonly properties: Properties
  readonly evidence: readonly Evidence[]
  readonly origins: Readonly<Record<string, number>>
  readonly disputes?: readonly DisputedProperty[]
}

/** What keeps an answer from being about the whole estate: sources refused, partial or stale, with how many records. */
export interface Gap {
  readonly source: string
  readonly reason: string
  readonly count: number
}

/** A claim that could not become a fact, in words a person can act on. */
export interface Conflict {
  readonly id: string
  readonly reason: string
  readonly evidence: readonly Evidence[]
}

/** A relation that is no fact yet: no source has brought an asset that it names. */
export interface WaitingRelation {
  readonly id: string
  readonly type: RelationName
  readonly from: string
  readonly to: string
  /** The ends that are not there. */
  readonly missing: readonly string[]
  readonly evidence: readonly Evidence[]
}

/** The joined facts: what rules are run on. Assets and relations are sorted by id, so equal facts are equal values. */
export interface Estate {
  /** ISO 8601; expiry is judged against it. */
  readonly asOf: string
  readonly assets: readonly Asset[]
  readonly relations: readonly Relation[]
  /** Ids that two sources give different kinds, second servers of a tool: refused, and said. */
  readonly conflicts: readonly Conflict[]
  /** Relations to assets that no source has brought yet. */
  readonly waiting: number
  /** The first of them by id, `keptWaits` at most. */
  readonly waits: readonly WaitingRelation[]
  readonly gaps: readonly Gap[]
}

/** The grants that a relation stands on: those it names, else itself. */
export function grantsOf(relation: Pick<Relation, 'id' | 'grants'>): readonly string[] {
  return relation.grants.length === 0 ? [relation.id] : relation.grants
}
