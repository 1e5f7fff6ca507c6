import type { AssetClaim, RelationClaim } from '@throughline/graph/facts/claim.ts'
import type { PropertyValue } from '@throughline/graph/ontology/property.ts'

/** Facts that a question adds, as a source would state them. */
export interface AddedFacts {
  readonly assets: readonly AssetClaim[]
  readonly relations: readonly RelationClaim[]
}

/**
 * One change that a what-if question supposes. All changes of a question hold together, in whatever order they are listed: what is
 * added comes first, then settings, then what is taken away.
 */
export type Change =
  /** Ends every relation that stands on the grant. */
  | { readonly change: 'revoke'; readonly grant: string }
  /** Takes away an asset (id or name) with all its footholds, or one relation (id). */
  | { readonly change: 'remove'; readonly of: string }
  /** Gives a property of an asset (id or name) or a relation (id) another value, whatever sources say. */
  | { readonly change: 'set'; readonly of: string; readonly property: string; readonly value: PropertyValue }
  /** Puts a control on an asset or relation: sets what the control sets. */
  | { readonly change: 'add-control'; readonly control: string; readonly of: string }
  | { readonly change: 'add'; readonly facts: AddedFacts }

/** The value that a question gives a property. */
export interface Setting {
  /** Id of an asset or a relation. */
  readonly of: string
  readonly property: string
  readonly value: PropertyValue
}

/** What is taken away, by ids that are there. */
export interface Removals {
  readonly grants: ReadonlySet<string>
  readonly relations: ReadonlySet<string>
  readonly assets: ReadonlySet<string>
}
