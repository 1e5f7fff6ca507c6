import { filesSeen } from '@throughline/graph/store/queries/files-seen.ts'
import type { PlannedPaths } from '../source-plan.ts'
import { attributesOf, contentsOf, type FilesSeen } from '../watch/files-seen.ts'
import type { WorkerContext } from './worker-context.ts'

/** What the files of a source are like now. Contents are read only where the attributes are not those of the last reading. */
export async function lookAtFiles(
  { db }: WorkerContext,
  { source, ...planned }: { readonly source: string } & PlannedPaths,
  beat: (where: string) => void,
): Promise<FilesSeen> {
  const [before] = await db.read(filesSeen, { source })
  const attributes = await attributesOf(planned)
  if (before?.attributes === attributes) return before
  return { attributes, contents: await contentsOf(planned, () => beat('looking')) }
}
