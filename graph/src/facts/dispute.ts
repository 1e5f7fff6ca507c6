import { propertiesOf } from '../ontology/asset-kinds.ts'
import type { Property, PropertyValue } from '../ontology/property.ts'
import { propertiesOfRelation } from '../ontology/relation-types.ts'
import type { Asset, Relation } from './estate.ts'
import { OPERATOR, type Statement } from './settle.ts'

/** One source's value; several units of a source that say the same are one. */
export interface DisputedValue {
  readonly value: PropertyValue
  /** Index of its claim among the fact's evidence. */
  readonly claim: number
}

/** A property of which sources state different values. A list that all may add to is never disputed. */
export interface DisputedProperty {
  readonly property: string
  /** The value that counts first, then the others in the order of the claims; `mostValues` at most. */
  readonly values: readonly DisputedValue[]
}

/** Values that are kept of one dispute: shared ids are stated by very many files. */
const mostValues = 20

/** What is disputed about a property that was settled; undefined where all say the same. */
export function disputeOf(
  name: string,
  { dispute }: Property,
  statements: readonly Statement[],
  settled: Statement,
): DisputedProperty | undefined {
  if (dispute === 'union' || statements.length < 2) return undefined
  const won = keyOf(settled.value)
  if (statements.every(({ value }) => keyOf(value) === won)) return undefined
  const values = new Map<string, DisputedValue>()
  for (const { value, claim, evidence } of [settled, ...statements]) {
    const key = JSON.stringify([evidence.source, value])
    if (!values.has(key) && values.size < mostValues) values.set(key, { value, claim })
  }
  return { property: name, values: [...values.values()] }
}

/** Comparing plain values is what nearly all of it comes to. */
function keyOf(value: PropertyValue): PropertyValue {
  return typeof value === 'object' ? JSON.stringify(value) : value
}

/** Why a value counts: the operator said so, the property's own rule, or, of equally new ones, that its source's name comes first. */
export const reasons = ['operator', 'any', 'all', 'highest', 'first', 'newest', 'source'] as const
export type Reason = (typeof reasons)[number]

/** Why the first of disputed values counts. */
export function reasonOf(fact: Asset | Relation, { property, values }: DisputedProperty): Reason {
  const [settled, ...others] = values.map(({ claim }) => fact.evidence[claim])
  if (settled === undefined) throw new Error(`a dispute about ${property} of ${fact.id} without a value`)
  if (settled.source === OPERATOR) return 'operator'
  const declared = 'kind' in fact ? propertiesOf(fact.kind) : propertiesOfRelation(fact.type)
  const rule = declared[property]?.dispute ?? 'newest'
  if (rule === 'union') throw new Error(`${property} of ${fact.id} is a list and is never disputed`)
  if (rule !== 'newest') return rule
  const isNewest = others.every(
    (other) => other !== undefined && Date.parse(other.observedAt) < Date.parse(settled.observedAt),
  )
  return isNewest ? 'newest' : 'source'
}
