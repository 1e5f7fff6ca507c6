import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import type { Unit } from '../harness/company.ts'

/** Writes what units state as one facts file in NDJSON, each asset once. Returns how many facts it has. */
export async function writeFactsFile(path: string, units: readonly Unit[]): Promise<number> {
  const out = createWriteStream(path)
  const line = async (record: object): Promise<void> => {
    if (!out.write(`${JSON.stringify(record)}\n`)) await once(out, 'drain')
  }
  await line({ throughline: 1, source: 'company', complete: true, observedAt: '2026-03-01T00:00:00Z' })
  const stated = new Set<string>()
  let facts = 0
  for (const { assets, relations } of units) {
    for (const { evidence: _, properties, ...own } of assets) {
      if (stated.has(own.id)) continue
      stated.add(own.id)
      await line({ ...own, ...properties })
      facts++
    }
    for (const { evidence: _, properties, ...own } of relations) {
      await line({ ...own, ...properties })
      facts++
    }
  }
  out.end()
  await finished(out)
  return facts
}
