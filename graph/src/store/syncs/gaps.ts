import type { Gap } from '../../facts/estate.ts'
import { staleReason } from '../../facts/stale-facts.ts'
import type { Database } from '../driver.ts'
import { allSources } from './all-sources.ts'
import { isStale } from './staleness.ts'

/**
 * What keeps answers from being about the whole estate: records refused, sources whose last sync did not go through, and
 * sources not read for longer than they may be.
 * @param asOf ISO 8601
 */
export async function readGaps(db: Database, asOf: string): Promise<Gap[]> {
  const gaps: Gap[] = []
  for (const source of await allSources(db)) {
    if (source.refused > 0) gaps.push({ source: source.name, reason: 'refused', count: source.refused })
    if (source.interrupted && source.units > 0) gaps.push({ source: source.name, reason: 'partial', count: 1 })
    if (isStale(source, asOf)) gaps.push({ source: source.name, reason: staleReason, count: source.units })
  }
  return gaps
}
