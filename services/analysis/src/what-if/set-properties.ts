import type { Asset, Estate, Relation } from '@throughline/graph/facts/estate.ts'
import type { Evidence } from '@throughline/graph/facts/evidence.ts'
import { type Kind, propertiesOf } from '@throughline/graph/ontology/asset-kinds.ts'
import type { Property, PropertyValue } from '@throughline/graph/ontology/property.ts'
import { propertiesOfRelation, type RelationName } from '@throughline/graph/ontology/relation-types.ts'
import { asWritten } from '../as-written.ts'
import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import type { Setting } from './changes.ts'
import { findFact, isAsset } from './find-fact.ts'
import type { Lookup } from './lookup.ts'

/** Where a supposed fact was read: nowhere. */
export function supposed(asOf: string): Evidence {
  return { source: 'what-if', file: '', observedAt: asOf, basis: 'declared' }
}

/** The setting that a person asked for, with the value in the property's own type. */
export function settingOf(lookup: Lookup, of: string, property: string, value: PropertyValue): Setting | Refusal {
  const fact = findFact(lookup, of)
  if (isRefusal(fact)) return fact
  const declared = declaredOn(fact)
  const found = declared[property]
  if (found === undefined)
    return refuse(`${fact.id} has no property ${property}; it has ${Object.keys(declared).join(', ')}.`)
  if (found.stamp === true)
    return refuse(`${property} is worked out from the relations of ${fact.id}; it cannot be set.`)
  const parsed = asWritten(found, value)
  if (parsed === undefined)
    return refuse(`${JSON.stringify(value)} is no value of ${property}: it must be ${wanted(found)}.`)
  return { of: fact.id, property, value: parsed }
}

/** The estate with properties set; stamps are as they were. */
export function withAllSettings(estate: Estate, settings: readonly Setting[]): Estate {
  const byFact = Map.groupBy(settings, ({ of }) => of)
  const settled = <F extends Asset | Relation>(fact: F): F => withSettings(fact, byFact.get(fact.id) ?? [], estate.asOf)
  return { ...estate, assets: estate.assets.map(settled), relations: estate.relations.map(settled) }
}

function withSettings<F extends Asset | Relation>(fact: F, settings: readonly Setting[], asOf: string): F {
  if (settings.length === 0) return fact
  const evidence = [...fact.evidence, supposed(asOf)]
  const origin = Object.fromEntries(settings.map(({ property }) => [property, evidence.length - 1]))
  const values = Object.fromEntries(settings.map(({ property, value }) => [property, value]))
  return {
    ...fact,
    evidence,
    properties: { ...fact.properties, ...values },
    origins: { ...fact.origins, ...origin },
  }
}

function declaredOn(fact: Asset | Relation): Readonly<Record<string, Property>> {
  const declared: Readonly<Record<string, Property>> = isAsset(fact)
    ? propertiesOf(fact.kind satisfies Kind)
    : propertiesOfRelation(fact.type satisfies RelationName)
  return declared
}

const kinds: Readonly<Record<Property['type'], string>> = {
  flag: 'true or false',
  level: 'a level from 0 to 4',
  count: 'a whole number from 0 on',
  text: 'text',
  time: 'a time in ISO 8601',
  choice: 'one of',
  list: 'a list of',
  setting: 'a property and its value',
}

function wanted({ type, values = [] }: Property): string {
  if (type === 'list' && values.length === 0) return 'a list of words'
  return [kinds[type], values.join(', ')].filter((part) => part !== '').join(' ')
}
