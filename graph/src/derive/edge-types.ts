import { allCapabilities } from '../capabilities/all-capabilities.ts'
import { relationTypes } from '../ontology/relation-types.ts'

/** Every type an edge can have: relation types in the order of the ontology, then capabilities in the order of derivation. */
export const edgeTypes: readonly string[] = [...relationTypes, ...allCapabilities].map((edge) => edge.type)

const numbers: ReadonlyMap<string, number> = new Map(edgeTypes.map((type, index) => [type, index]))

/** The number of an edge type in `edgeTypes`. */
export function edgeTypeNumber(type: string): number {
  const number = numbers.get(type)
  if (number === undefined) throw new Error(`no edge type ${type}`)
  return number
}

/** Types from this number on are capabilities. */
export const firstCapabilityType = relationTypes.length
