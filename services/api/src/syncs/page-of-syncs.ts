import type { SyncRecord, SyncSource } from '../syncs.ts'
import { InvalidInputError } from '../types/errors.ts'
import { type Page, type PageArguments, pageOf, sizeOfPage } from '../types/page.ts'

/** Syncs that are read at once, and at the most, to find those of one source. */
const batch = 200
const mostRead = 2_000

/** Later than any start. */
export const endOfTime = '9999-12-31T23:59:59.999Z'

/** A page of syncs, newest first. Its cursors are the times of their starts. */
export async function pageOfSyncs(
  syncs: SyncSource,
  source: string | undefined,
  args: PageArguments,
): Promise<Page<SyncRecord>> {
  const size = sizeOfPage(args)
  const after = args.after ?? undefined
  if (after !== undefined && Number.isNaN(Date.parse(after)))
    throw new InvalidInputError('This is no cursor of this list.', 'after')
  const found: SyncRecord[] = []
  let before = after ?? endOfTime
  for (let read = 0; read < mostRead && found.length <= size; read += batch) {
    const some = await syncs.syncs(before, batch)
    found.push(...some.filter(({ sources }) => source === undefined || sources.includes(source)))
    const last = some.at(-1)
    if (last === undefined || some.length < batch) break
    before = last.startedAt
  }
  return pageOf(found, size, after === undefined, ({ startedAt }) => startedAt)
}
