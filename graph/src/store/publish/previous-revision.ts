import type { Revision } from '../../derive/revision.ts'
import type { Database } from '../driver.ts'
import { listRevisions } from '../queries/list-revisions.ts'
import { loadRevision } from '../snapshot/load-revision.ts'
import { SnapshotOfOtherVersionError } from '../snapshot/stored-names.ts'
import { declarationsHash } from './declarations-hash.ts'

/** The revision to compare with: in memory, else read; null where there is none, or none that this version can read. */
export async function previousRevision(
  db: Database,
  current: number,
  known: Revision | undefined,
): Promise<{ previous: Revision | null; sameDeclarations: boolean }> {
  const [row] = await db.read(listRevisions, { upTo: current, limit: 1 })
  if (current === 0 || row === undefined) return { previous: null, sameDeclarations: true }
  const sameDeclarations = row.declarations === declarationsHash()
  if (known?.number === current) return { previous: known, sameDeclarations }
  try {
    return { previous: await loadRevision(db, current, known), sameDeclarations }
  } catch (error) {
    if (error instanceof SnapshotOfOtherVersionError) return { previous: null, sameDeclarations: false }
    throw error
  }
}
