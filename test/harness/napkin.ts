import type { AssetClaim, Properties, RelationClaim } from '@throughline/graph/facts/claim.ts'
import type { Estate } from '@throughline/graph/facts/estate.ts'
import { joinFacts } from '@throughline/graph/facts/join-facts.ts'
import { type Kind, propertiesOf } from '@throughline/graph/ontology/asset-kinds.ts'
import type { Property } from '@throughline/graph/ontology/property.ts'
import {
  propertiesOfRelation,
  type RelationName,
  relationTypeByName,
} from '@throughline/graph/ontology/relation-types.ts'

/** When napkin estates are judged. */
export const napkinAsOf = '2026-06-01T00:00:00Z'

/** A graph one could draw on a napkin. Ids are names: `{ bot: 'Agent', shop: ['Tool', { scope: 'identity' }] }`. */
export interface Napkin {
  readonly assets: Readonly<Record<string, Kind | readonly [Kind, Properties]>>
  /** `'bot CAN_CALL shop'`, or with properties `['bot CAN_CALL shop', { approval: 'call' }]`; `grants` among them. */
  readonly relations?: readonly (string | readonly [string, Properties])[]
}

const evidence = { source: 'napkin', file: 'napkin', observedAt: napkinAsOf, basis: 'declared' } as const

/** What a napkin states, as a source would. Throws on what the ontology does not know, so that a slip of the pen is no decoy. */
export function napkinClaims(
  { assets, relations = [] }: Napkin,
  prefix = '',
): { readonly assets: readonly AssetClaim[]; readonly relations: readonly RelationClaim[] } {
  const assetClaims = Object.entries(assets).map(([id, given]): AssetClaim => {
    const [kind, properties] = typeof given === 'string' ? [given, {}] : given
    check(id, propertiesOf(kind), properties)
    return { id: `${prefix}${id}`, kind, name: id, properties, evidence }
  })
  const relationClaims = relations.map((given): RelationClaim => {
    const [sentence, { grants = [], ...properties }] = typeof given === 'string' ? [given, {} as Properties] : given
    const [from, verb, to] = sentence.split(' ')
    const type = typeNamed(verb)
    check(sentence, propertiesOfRelation(type), properties)
    return {
      type,
      from: `${prefix}${from}`,
      to: `${prefix}${to}`,
      grants: [grants].flat().map(String),
      properties,
      evidence,
    }
  })
  return { assets: assetClaims, relations: relationClaims }
}

/** Joins a napkin into an estate. Throws on what the ontology does not know or refuses, so that a slip of the pen is no decoy. */
export function napkin(drawn: Napkin, prefix = ''): Estate {
  const claimed = <C>(claim: C) => ({ source: evidence.source, unit: 'all', claim })
  const { assets: assetClaims, relations: relationClaims } = napkinClaims(drawn, prefix)
  const estate = joinFacts({ assets: assetClaims.map(claimed), relations: relationClaims.map(claimed) }, napkinAsOf)
  if (estate.conflicts.length > 0) throw new Error(estate.conflicts.map(({ reason }) => reason).join('; '))
  if (estate.waiting > 0) throw new Error('a relation has an end that is not among the assets')
  return estate
}

/** The estate without one relation, which must be there. Stamps stay, as what-if and cuts keep them. */
export function withoutRelation(estate: Estate, sentence: string): Estate {
  const relations = estate.relations.filter(({ from, type, to }) => `${from} ${type} ${to}` !== sentence)
  if (relations.length === estate.relations.length) throw new Error(`there is no relation ${sentence}`)
  return { ...estate, relations }
}

function typeNamed(verb: string | undefined): RelationName {
  const type = relationTypeByName.get(verb ?? '')
  if (type === undefined) throw new Error(`there is no relation type ${verb}`)
  return type.type
}

function check(what: string, declared: Readonly<Record<string, Property>>, properties: Properties): void {
  for (const [name, value] of Object.entries(properties)) {
    const property = declared[name]
    if (property === undefined) throw new Error(`${what} has no property ${name}`)
    property.schema.parse(value)
  }
}
