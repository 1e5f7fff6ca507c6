import type { Asset, Relation } from '@throughline/graph/facts/estate.ts'
import type { Basis, Evidence } from '@throughline/graph/facts/evidence.ts'
import { firmest } from '@throughline/graph/facts/settle.ts'
import { propertiesOf } from '@throughline/graph/ontology/asset-kinds.ts'
import { builder } from '../builder.ts'
import { BasisEnum, EvidenceType } from './evidence.ts'

/** A property of a fact, and how it is known. */
interface KnownProperty {
  readonly name: string
  readonly value: unknown
  readonly basis: Basis
  /** Absent for a default, and for what is computed when facts are joined. */
  readonly evidence?: Evidence
}

export const PropertyType = builder.objectRef<KnownProperty>('Property').implement({
  fields: (t) => ({
    name: t.exposeString('name'),
    value: t.expose('value', { type: 'PropertyValue' }),
    basis: t.expose('basis', { type: BasisEnum }),
    evidence: t.expose('evidence', {
      type: EvidenceType,
      nullable: true,
      description: 'Absent for a default, and for what is computed when facts are joined.',
    }),
  }),
})

/** The properties of an asset or relation by name. A default is known as firmly as the fact itself. */
export function knownProperties(fact: Asset | Relation): readonly KnownProperty[] {
  const declared = 'kind' in fact ? propertiesOf(fact.kind) : {}
  return Object.entries(fact.properties).map(([name, value]): KnownProperty => {
    const origin = fact.origins[name]
    const evidence = origin === undefined ? undefined : fact.evidence[origin]
    if (evidence !== undefined) return { name, value, basis: evidence.basis, evidence }
    return { name, value, basis: declared[name]?.stamp === true ? 'computed' : firmest(fact.evidence).basis }
  })
}
