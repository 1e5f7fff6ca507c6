import { facts } from '@throughline/connectors/facts/facts.ts'
import type { Revision } from '@throughline/graph/derive/revision.ts'
import { deriveReadings } from '../load-files.ts'
import { testAsOf } from './revision-of.ts'

/** What one source says, in the words of the facts format. Its file is `<source>.json`. */
export interface Said {
  readonly source: string
  readonly observedAt?: string
  readonly assets?: readonly object[]
  readonly relations?: readonly object[]
}

/** A revision of what several sources say; throws on a record that is refused. */
export async function revisionOfSources(...said: readonly Said[]): Promise<Revision> {
  const readings = said.map(({ source, observedAt = testAsOf, assets = [], relations = [] }) => {
    const text = JSON.stringify({ throughline: 1, source, observedAt, assets, relations })
    const file = { file: `${source}.json`, path: `/${source}.json`, text, modifiedAt: testAsOf }
    return facts.read(file, { fingerprint: (secret) => secret, host: 'test' })
  })
  const refused = readings.flatMap(({ rejected }) => rejected)
  if (refused.length > 0) throw new Error(`a test estate is refused: ${JSON.stringify(refused)}`)
  return (await deriveReadings(readings, testAsOf)).revision
}
