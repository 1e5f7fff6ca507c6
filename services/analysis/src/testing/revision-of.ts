import { facts } from '@throughline/connectors/facts/facts.ts'
import type { Revision } from '@throughline/graph/derive/revision.ts'
import { deriveReadings } from '../load-files.ts'

/** When the small estates of tests are judged. */
export const testAsOf = '2026-11-01T00:00:00Z'

type Entry = Readonly<Record<string, unknown>>

/** A revision of a facts file's assets and relations; throws on a record that is refused. */
export async function revisionOf(assets: readonly Entry[], relations: readonly Entry[]): Promise<Revision> {
  const text = JSON.stringify({ throughline: 1, source: 'test', observedAt: testAsOf, assets, relations })
  const file = { file: 'estate.json', path: '/estate.json', text, modifiedAt: testAsOf }
  const reading = facts.read(file, { fingerprint: (secret) => secret, host: 'test' })
  if (reading.rejected.length > 0) throw new Error(`a test estate is refused: ${JSON.stringify(reading.rejected)}`)
  return (await deriveReadings([reading], testAsOf)).revision
}
