import type { FactTable } from '@throughline/graph/derive/fact-table.ts'
import type { Asset, Relation } from '@throughline/graph/facts/estate.ts'
import type { Basis, Evidence } from '@throughline/graph/facts/evidence.ts'
import { firmest } from '@throughline/graph/facts/settle.ts'
import { propertiesOf } from '@throughline/graph/ontology/asset-kinds.ts'
import type { PropertyValue } from '@throughline/graph/ontology/property.ts'
import type { Place, Read } from './arm-reads.ts'

/** A property that a derivation relied on, and how it is known. */
export interface Relied {
  /** Id of an asset or a relation. */
  readonly of: string
  readonly property: string
  readonly value: PropertyValue
  readonly basis: Basis
  readonly evidence: Evidence
}

/** One derivation: its ends and its evidence, as numbers. */
export interface Derivation {
  readonly from: number
  readonly to: number
  readonly evidence: Int32Array
}

/**
 * The property that a read found. None where nothing has a value (a credential that never expires), and none on a
 * capability: what set its key is listed where that capability is derived.
 */
export function reliedOn(facts: FactTable, { from, to, evidence }: Derivation, read: Read): Relied | undefined {
  for (const { place, property } of read) {
    const owner = ownerAt(facts, place, from, to, evidence)
    if (owner === undefined) return undefined
    const value = owner.properties[property]
    if (value === undefined) continue
    return { of: owner.id, property, value, ...knownBy(owner, property) }
  }
  return undefined
}

/** The fact at a place of a derivation; undefined: a capability. */
export function ownerAt(
  facts: FactTable,
  place: Place,
  from: number,
  to: number,
  evidence: ArrayLike<number>,
): Asset | Relation | undefined {
  switch (place.on) {
    case 'from':
      return facts.asset(from)
    case 'to':
      return facts.asset(to)
    case 'edge-from':
      return facts.asset(facts.fromOf(evidence[place.evidence] ?? -1))
    case 'edge-to':
      return facts.asset(facts.toOf(evidence[place.evidence] ?? -1))
    case 'edge':
      return facts.relationOf(evidence[place.evidence] ?? -1)
  }
}

/** A stated value is known as its source knows it, a default as firmly as the thing itself, a stamp by computing it. */
function knownBy(owner: Asset | Relation, property: string): { basis: Basis; evidence: Evidence } {
  const origin = owner.origins[property]
  const evidence = (origin === undefined ? undefined : owner.evidence[origin]) ?? firmest(owner.evidence)
  const isStamp = 'kind' in owner && propertiesOf(owner.kind)[property]?.stamp === true
  return { basis: isStamp ? 'computed' : evidence.basis, evidence }
}
