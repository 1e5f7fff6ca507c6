import type { Gap } from '../../facts/estate.ts'
import { OPERATOR } from '../../facts/settle.ts'
import type { Database } from '../driver.ts'
import { listSources } from '../queries/list-sources.ts'

const page = 500
const day = 24 * 60 * 60 * 1000

/**
 * What keeps answers from being about the whole estate: records refused, sources whose last sync did not go through, and
 * sources not read for long.
 * @param asOf ISO 8601
 * @param staleAfterDays not read for so many days is stale
 */
export async function readGaps(db: Database, asOf: string, staleAfterDays = 30): Promise<Gap[]> {
  const gaps: Gap[] = []
  for (let after = '', more = true; more; ) {
    const sources = await db.read(listSources, { after, limit: page })
    for (const source of sources) {
      if (source.refused > 0) gaps.push({ source: source.name, reason: 'refused', count: source.refused })
      if (source.interrupted && source.units > 0) gaps.push({ source: source.name, reason: 'partial', count: 1 })
      const age = source.lastReadAt === null ? 0 : Date.parse(asOf) - Date.parse(source.lastReadAt)
      // What a person ruled stays true until he says otherwise.
      if (source.name !== OPERATOR && age > staleAfterDays * day)
        gaps.push({ source: source.name, reason: 'stale', count: source.units })
    }
    after = sources.at(-1)?.name ?? ''
    more = sources.length === page
  }
  return gaps
}
