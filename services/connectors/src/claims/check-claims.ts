import type { Properties, RelationClaim } from '@throughline/graph/facts/claim.ts'
import type { Kind } from '@throughline/graph/ontology/asset-kinds.ts'
import type { Property } from '@throughline/graph/ontology/property.ts'
import { relationTypeByName } from '@throughline/graph/ontology/relation-types.ts'

/** Throws where a connector states a property that the ontology does not know or cannot hold. */
export function assertProperties(what: string, known: Readonly<Record<string, Property>>, stated: Properties): void {
  for (const [name, value] of Object.entries(stated)) {
    const property = Object.hasOwn(known, name) ? known[name] : undefined
    if (property === undefined) throw new Error(`${what}: no property ${name}`)
    if (property.stamp === true) throw new Error(`${what}: ${name} is computed and cannot be stated`)
    if (!property.schema.safeParse(value).success) throw new Error(`${what}: ${name} does not hold such a value`)
  }
}

/** Which end of a relation has a kind that its type does not allow, in words; undefined where none is known to. */
export function endsFault(
  relation: Pick<RelationClaim, 'type' | 'from' | 'to'>,
  kindOf: (id: string) => Kind | undefined,
): string | undefined {
  const type = relationTypeByName.get(relation.type)
  if (type === undefined) return 'no such relation type'
  const from = kindOf(relation.from)
  if (from !== undefined && !type.from.some(({ kind }) => kind === from)) return `it cannot begin at a ${from}`
  const to = kindOf(relation.to)
  if (to !== undefined && !type.to.some(({ kind }) => kind === to)) return `it cannot end at a ${to}`
  return undefined
}
