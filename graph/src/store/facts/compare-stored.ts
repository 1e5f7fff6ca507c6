import type { Asset, Estate, Relation } from '../../facts/estate.ts'
import type { Database } from '../driver.ts'
import { storedAssets } from '../queries/stored-assets.ts'
import { storedRelations } from '../queries/stored-relations.ts'
import { assetRow, relationRow } from './fact-rows.ts'
import type { RemovedRelation, StoredChanges } from './write-facts.ts'

/** What to do to the stored facts to make them these, whatever state they are in: after a publish that was cut short. */
export async function compareStored(
  db: Database,
  estate: Pick<Estate, 'assets' | 'relations'>,
): Promise<StoredChanges> {
  const assets = new Map(estate.assets.map((asset) => [asset.id, asset]))
  const [rekinded, removedAssets]: [string[], string[]] = [[], []]
  for await (const { id, labels, properties } of db.stream(storedAssets, {})) {
    const asset = assets.get(id)
    if (asset === undefined) removedAssets.push(id)
    else if (!hasKindAlone(asset, labels)) rekinded.push(id)
    else if (isStored(assetRow(asset).properties, properties)) assets.delete(id)
  }
  const relations = new Map(estate.relations.map((relation) => [relation.id, relation]))
  const removed: RemovedRelation[] = []
  for await (const { id, type, from, to, properties } of db.stream(storedRelations, {})) {
    const relation: Relation | undefined = relations.get(id)
    if (relation === undefined) removed.push({ id, type, from, to })
    else if (isStored(relationRow(relation).properties, properties)) relations.delete(id)
  }
  return {
    assets: { written: [...assets.values()], rekinded, removed: removedAssets },
    relations: { written: [...relations.values()], removed },
  }
}

function hasKindAlone(asset: Asset, labels: readonly string[]): boolean {
  return labels.length === 2 && labels.includes(asset.kind)
}

function isStored(wanted: Readonly<Record<string, unknown>>, stored: Readonly<Record<string, unknown>>): boolean {
  const names = Object.keys(wanted)
  return (
    names.length === Object.keys(stored).length &&
    names.every((name) => JSON.stringify(wanted[name]) === JSON.stringify(stored[name]))
  )
}
