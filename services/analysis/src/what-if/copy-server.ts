import type { AssetClaim, Properties, RelationClaim } from '@throughline/graph/facts/claim.ts'
import type { Asset, Estate, Relation } from '@throughline/graph/facts/estate.ts'
import { propertiesOf } from '@throughline/graph/ontology/asset-kinds.ts'
import type { Property } from '@throughline/graph/ontology/property.ts'
import { propertiesOfRelation } from '@throughline/graph/ontology/relation-types.ts'
import { connectsTo } from '@throughline/graph/ontology/relations/connects-to.ts'
import { provides } from '@throughline/graph/ontology/relations/provides.ts'
import { addition } from './addition.ts'
import type { Change } from './changes.ts'

/** Gives an agent a connection like one that is there: a server of its own with the same tools, and with what each of them may do. */
export function copyServer(estate: Estate, agent: Asset, server: Asset): readonly Change[] {
  const provided = estate.relations.filter(({ type, from }) => type === provides.type && from === server.id)
  const tools = new Set(provided.map(({ to }) => to))
  const copyId = (id: string): string => `${agent.id}/what-if/${id}`
  const isCopied = (id: string): boolean => id === server.id || tools.has(id)
  const assets = estate.assets
    .filter(({ id }) => isCopied(id))
    .map(
      ({ id, kind, name, properties }): Omit<AssetClaim, 'evidence'> => ({
        id: copyId(id),
        kind,
        name,
        properties: stated(properties, propertiesOf(kind)),
      }),
    )
  const relations = estate.relations
    .filter(({ from }) => isCopied(from))
    .map((relation) => ({
      ...plain(relation),
      from: copyId(relation.from),
      to: isCopied(relation.to) ? copyId(relation.to) : relation.to,
    }))
  const connection = { type: connectsTo.type, from: agent.id, to: copyId(server.id) }
  return [addition(estate, assets, [connection, ...relations])]
}

function plain({ type, from, to, properties }: Relation): Pick<RelationClaim, 'type' | 'from' | 'to' | 'properties'> {
  return { type, from, to, properties: stated(properties, propertiesOfRelation(type)) }
}

/** What a source can state: not what is computed when facts are joined. */
function stated(properties: Properties, declared: Readonly<Record<string, Property>>): Properties {
  return Object.fromEntries(
    Object.entries(properties).filter(([name]) => declared[name] !== undefined && declared[name].stamp !== true),
  )
}
