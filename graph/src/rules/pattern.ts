import type { AssetKind } from '../ontology/define-asset.ts'
import type { PropertyValue } from '../ontology/property.ts'

/** A variable of an arm: the name of an asset it binds, or of a relation (`as`) whose properties are asked for. */
export type Variable = string

/** What a pattern matches: a relation type or a capability; both are directed, named and typed at both ends. */
export interface Edge {
  readonly type: string
  readonly from: readonly AssetKind[]
  readonly to: readonly AssetKind[]
}

/** One relation or capability that must exist between two bound assets. */
export interface Pattern {
  readonly from: Variable
  readonly edge: Edge
  readonly to: Variable
  /** Names the relation itself, for conditions on its properties. */
  readonly as?: Variable
  /** Restricts what is derived without being a reason for it: matched, but not part of the evidence. */
  readonly scope?: true
}

/** A condition on one property of a bound asset or relation. Absent values satisfy none but `notExpired`. */
export type Condition =
  | { readonly op: 'equals'; readonly of: Variable; readonly property: string; readonly value: PropertyValue }
  | { readonly op: 'oneOf'; readonly of: Variable; readonly property: string; readonly values: readonly string[] }
  | { readonly op: 'includesAny'; readonly of: Variable; readonly property: string; readonly values: readonly string[] }
  | { readonly op: 'atLeast'; readonly of: Variable; readonly property: string; readonly value: number }
  | { readonly op: 'notExpired'; readonly of: Variable; readonly property: string }

/** The value of a capability's key: the first of these properties that is present, or a fixed word. */
export type KeyValue =
  | { readonly firstOf: readonly { readonly of: Variable; readonly property: string }[] }
  | { readonly fixed: string | boolean }

/** What rule arms and capability arms share: one conjunction, without negation over relations. */
export interface Conjunction {
  readonly from: Variable
  readonly to: Variable
  /** Kinds an asset variable may have; absent: whatever the patterns allow. */
  readonly kinds: Readonly<Record<Variable, readonly AssetKind[]>>
  readonly needs: readonly Pattern[]
  readonly where: readonly Condition[]
}

export function needs(from: Variable, edge: Edge, to: Variable, as?: Variable): Pattern {
  return as === undefined ? { from, edge, to } : { from, edge, to, as }
}

/** A pattern that bounds what is derived and is no evidence. */
export function within(from: Variable, edge: Edge, to: Variable): Pattern {
  return { from, edge, to, scope: true }
}

export function equals(of: Variable, property: string, value: PropertyValue): Condition {
  return { op: 'equals', of, property, value }
}

export function oneOf(of: Variable, property: string, values: readonly string[]): Condition {
  return { op: 'oneOf', of, property, values }
}

export function includesAny(of: Variable, property: string, values: readonly string[]): Condition {
  return { op: 'includesAny', of, property, values }
}

/** A credential that works: not revoked, and not expired at the revision's `asOf`. */
export function valid(credential: Variable): readonly Condition[] {
  return [equals(credential, 'revoked', false), { op: 'notExpired', of: credential, property: 'expiresAt' }]
}
