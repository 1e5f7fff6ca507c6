import type { z } from 'zod'
import type { Database } from '../driver.ts'
import { listSources } from '../queries/list-sources.ts'

const page = 500

/** A source with how its units were read last. */
export type SourceRow = Readonly<z.infer<typeof listSources.row>>

/** Every source, by name. */
export async function allSources(db: Database): Promise<SourceRow[]> {
  const sources: SourceRow[] = []
  for (let after = '', more = true; more; ) {
    const some = await db.read(listSources, { after, limit: page })
    sources.push(...some)
    after = some.at(-1)?.name ?? ''
    more = some.length === page
  }
  return sources
}
