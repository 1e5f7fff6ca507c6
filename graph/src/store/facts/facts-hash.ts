import { createHash } from 'node:crypto'
import type { Estate } from '../../facts/estate.ts'
import { compareText } from '../../facts/settle.ts'
import { assetKinds, type Kind, propertiesOf } from '../../ontology/asset-kinds.ts'
import type { Property } from '../../ontology/property.ts'
import { propertiesOfRelation, type RelationName } from '../../ontology/relation-types.ts'
import type { Database } from '../driver.ts'
import { storedAssets } from '../queries/stored-assets.ts'
import { storedRelations } from '../queries/stored-relations.ts'
import { assetRow, relationRow } from './fact-rows.ts'

type Stored = Readonly<Record<string, unknown>>

/** SHA-256 over sorted assets and relations with their properties, times left out: equal facts have equal hashes, in whatever order and how often they were read. */
export function factsHash(estate: Pick<Estate, 'assets' | 'relations'>): string {
  return hashLines([
    ...estate.assets.map((asset) => assetLine(asset.kind, assetRow(asset).properties)),
    ...estate.relations.map((relation) => {
      const { type, from, to } = relation
      return relationLine(type, from, to, relationRow(relation).properties)
    }),
  ])
}

/** The same over the facts that the database holds. */
export async function storedFactsHash(db: Database): Promise<string> {
  const lines: string[] = []
  for await (const { labels, properties } of db.stream(storedAssets, {})) {
    const kind = assetKinds.find((candidate) => labels.includes(candidate.kind))?.kind
    lines.push(kind === undefined ? `no kind ${JSON.stringify(properties)}` : assetLine(kind, properties))
  }
  for await (const { type, from, to, properties } of db.stream(storedRelations, {}))
    lines.push(relationLine(type, from, to, properties))
  return hashLines(lines)
}

function assetLine(kind: Kind, properties: Stored): string {
  return JSON.stringify([kind, timeless(propertiesOf(kind), properties)])
}

function relationLine(type: RelationName, from: string, to: string, properties: Stored): string {
  return JSON.stringify([type, from, to, timeless(propertiesOfRelation(type), properties)])
}

function timeless(declared: Readonly<Record<string, Property>>, properties: Stored): unknown[] {
  return Object.entries(properties)
    .filter(([name]) => declared[name]?.type !== 'time')
    .sort(([a], [b]) => compareText(a, b))
}

function hashLines(lines: readonly string[]): string {
  const hash = createHash('sha256')
  for (const line of lines.toSorted(compareText)) hash.update(`${line}\n`)
  return hash.digest('hex')
}
