import type { Asset, Relation } from '../../facts/estate.ts'
import { compareText } from '../../facts/settle.ts'
import type { RelationName } from '../../ontology/relation-types.ts'
import { batches } from '../batches.ts'
import type { Database } from '../driver.ts'
import { deleteAssets } from '../queries/delete-assets.ts'
import { deleteRelations } from '../queries/delete-relations.ts'
import { stripKinds } from '../queries/strip-kinds.ts'
import { writeAssets } from '../queries/write-assets.ts'
import { writeRelations } from '../queries/write-relations.ts'
import { assetRow, relationRow } from './fact-rows.ts'

/** A relation that is to go: found by its ends. */
export interface RemovedRelation {
  readonly id: string
  readonly type: RelationName
  readonly from: string
  readonly to: string
}

/** What to do to the stored facts. */
export interface StoredChanges {
  readonly assets: {
    readonly written: readonly Asset[]
    /** Ids of written ones that were of another kind before. */
    readonly rekinded: readonly string[]
    readonly removed: readonly string[]
  }
  readonly relations: { readonly written: readonly Relation[]; readonly removed: readonly RemovedRelation[] }
}

/**
 * Brings the stored facts up to date. Each statement is idempotent.
 * @param onBatch told after each statement how many facts it wrote; what it throws ends the writing
 */
export async function writeFacts(
  db: Database,
  { assets, relations }: StoredChanges,
  onBatch: (facts: number) => Promise<void>,
): Promise<void> {
  for (const [type, gone] of Map.groupBy(relations.removed, (relation) => relation.type)) {
    for (const batch of batches(gone)) {
      await db.write(byName(deleteRelations, type), { rows: batch.map(({ id, from, to }) => ({ id, from, to })) })
      await onBatch(batch.length)
    }
  }
  // Smaller than others: what hangs on each goes in the same transaction.
  for (const ids of batches(assets.removed, 1_000)) {
    await db.write(deleteAssets, { ids: [...ids] })
    await onBatch(ids.length)
  }
  for (const ids of batches(assets.rekinded)) await db.write(stripKinds, { ids: [...ids] })
  for (const [kind, written] of Map.groupBy(assets.written, (asset) => asset.kind)) {
    for (const batch of batches(written)) {
      await db.write(byName(writeAssets, kind), { rows: batch.map(assetRow) })
      await onBatch(batch.length)
    }
  }
  for (const [type, written] of Map.groupBy(relations.written, (relation) => relation.type)) {
    for (const batch of batches(written.toSorted((a, b) => compareText(a.from, b.from)))) {
      await db.write(byName(writeRelations, type), { rows: batch.map(relationRow) })
      await onBatch(batch.length)
    }
  }
}

function byName<N extends string, Q>(queries: ReadonlyMap<N, Q>, name: N): Q {
  const query = queries.get(name)
  if (query === undefined) throw new Error(`no query for ${name}`)
  return query
}
