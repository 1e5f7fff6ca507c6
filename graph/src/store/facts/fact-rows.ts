import type { Properties } from '../../facts/claim.ts'
import type { Asset, Relation } from '../../facts/estate.ts'
import { firmest } from '../../facts/settle.ts'

/** A fact as it is stored: native properties, so that an analyst can ask for them. */
export interface FactRow {
  readonly id: string
  readonly properties: Readonly<Record<string, unknown>>
}

export interface RelationRow extends FactRow {
  readonly from: string
  readonly to: string
}

export function assetRow({ id, kind, name, properties, evidence }: Asset): FactRow {
  const sources = [...new Set(evidence.map(({ source }) => source))]
  return { id, properties: { ...native(properties), id, kind, name, sources } }
}

export function relationRow({ id, from, to, grants, properties, evidence }: Relation): RelationRow {
  const sources = [...new Set(evidence.map(({ source }) => source))]
  return { id, from, to, properties: { ...native(properties), id, grants, basis: firmest(evidence).basis, sources } }
}

/** A structured value has no native form and is kept as JSON; no rule asks for one. */
function native(properties: Properties): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name,
      typeof value === 'object' && !Array.isArray(value) ? JSON.stringify(value) : value,
    ]),
  )
}
