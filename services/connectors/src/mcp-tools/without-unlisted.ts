import { dataset } from '@throughline/graph/ontology/assets/dataset.ts'
import { sink } from '@throughline/graph/ontology/assets/sink.ts'
import { untrustedSource } from '@throughline/graph/ontology/assets/untrusted-source.ts'
import { provides } from '@throughline/graph/ontology/relations/provides.ts'
import type { Reading } from '../connector.ts'
import { catalogueOffer } from '../mcp-config/connection.ts'

/**
 * The reading without the tools that only the catalogue assumed of a server whose own listing is at hand and does not
 * have them. `listed`: ids of the tools of each server that has a listing.
 */
export function withoutUnlisted(reading: Reading, listed: ReadonlyMap<string, ReadonlySet<string>>): Reading {
  const gone = new Set(
    reading.relations
      .filter(({ type, from, to, evidence }) => {
        const tools = type === provides.type ? listed.get(from) : undefined
        return tools !== undefined && !tools.has(to) && evidence.note?.startsWith(catalogueOffer) === true
      })
      .map(({ to }) => to),
  )
  if (gone.size === 0) return reading
  const relations = reading.relations.filter(({ from, to }) => !gone.has(from) && !gone.has(to))
  const mentioned = new Set(relations.flatMap(({ from, to }) => [from, to]))
  const sides = new Set<string>([dataset.kind, sink.kind, untrustedSource.kind])
  const assets = reading.assets.filter(({ id, kind }) => !gone.has(id) && (!sides.has(kind) || mentioned.has(id)))
  return { ...reading, assets, relations }
}
