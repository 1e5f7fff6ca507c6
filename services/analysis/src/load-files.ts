import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import type { Reading, Rejection } from '@throughline/connectors/connector.ts'
import { attachToolDumps } from '@throughline/connectors/mcp-tools/attach-tool-dumps.ts'
import { readPaths } from '@throughline/connectors/read-paths.ts'
import { EstateKeyError, estateKey } from '@throughline/connectors/secrets/estate-key.ts'
import { fingerprinter } from '@throughline/connectors/secrets/fingerprint.ts'
import { readToolOverrides } from '@throughline/connectors/tool-classification/read-tool-overrides.ts'
import { deriveInMemory } from '@throughline/graph/derive/derive.ts'
import type { Revision } from '@throughline/graph/derive/revision.ts'
import type { Estate, Gap } from '@throughline/graph/facts/estate.ts'
import { joinFacts } from '@throughline/graph/facts/join-facts.ts'

export interface LoadOptions {
  /** ISO 8601: expiry is judged against it. Default: now. */
  readonly asOf?: string | undefined
  /** Folder that holds the estate key. */
  readonly dataDir: string
  /** Relative paths start here; default the working directory. */
  readonly cwd?: string | undefined
  readonly format?: string | undefined
  readonly source?: string | undefined
  /** The operator's file of what tools can do. */
  readonly toolOverrides?: string | undefined
}

/** What files say, derived without a service. */
export interface Loaded {
  readonly revision: Revision
  readonly readings: readonly Reading[]
  /** Records and files that were not taken, in the order of reading. */
  readonly rejected: readonly Rejection[]
  /** What a person should know although nothing is wrong with the files. */
  readonly notes: readonly string[]
}

/**
 * Reads files and folders, joins what they say, and derives what follows: the first half of every answer without servers.
 * @throws ToolOverridesError
 */
export async function loadFiles(paths: readonly string[], options: LoadOptions): Promise<Loaded> {
  const { key, notes } = await keyOf(options.dataDir)
  const context = {
    fingerprint: fingerprinter(key),
    host: hostname(),
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    ...(options.format === undefined ? {} : { format: options.format }),
    ...(options.source === undefined ? {} : { source: options.source }),
    ...(options.toolOverrides === undefined
      ? {}
      : { toolOverrides: await readToolOverrides(options.toolOverrides, options.cwd) }),
  }
  const readings: Reading[] = []
  for await (const reading of readPaths(paths, context)) readings.push(reading)
  const related = attachToolDumps(readings, context.toolOverrides)
  const ofFiles = related.flatMap((reading) => reading.notes ?? [])
  return { ...(await deriveReadings(related, options.asOf)), notes: [...notes, ...ofFiles] }
}

/** Joins readings and derives what follows from them. */
export async function deriveReadings(
  readings: readonly Reading[],
  asOf = new Date().toISOString(),
): Promise<Pick<Loaded, 'revision' | 'readings' | 'rejected'>> {
  const estate = joinFacts(
    {
      assets: readings.flatMap(({ source, unit, assets }) => assets.map((claim) => ({ source, unit, claim }))),
      relations: readings.flatMap(({ source, unit, relations }) => relations.map((claim) => ({ source, unit, claim }))),
      rulings: readings.flatMap(({ source, unit, rulings = [] }) => rulings.map((claim) => ({ source, unit, claim }))),
    },
    asOf,
    gapsOf(readings),
  )
  const revision = { number: null, publishedAt: null, derived: await deriveInMemory(withConflicts(estate)) }
  return { revision, readings, rejected: readings.flatMap(({ rejected }) => rejected) }
}

/** Read-only checkouts have no place for a key: fingerprints then serve within this answer only. */
async function keyOf(dataDir: string): Promise<{ key: Uint8Array; notes: readonly string[] }> {
  try {
    return { key: await estateKey(dataDir), notes: [] }
  } catch (error) {
    if (error instanceof EstateKeyError || !(error instanceof Error && 'code' in error)) throw error
    const note = `No estate key could be kept in ${dataDir} (${String(error.code)}): ids of secrets are good for this answer only.`
    return { key: randomBytes(32), notes: [note] }
  }
}

function gapsOf(readings: readonly Reading[]): readonly Gap[] {
  const refused = readings.filter(({ rejected }) => rejected.length > 0)
  return [...Map.groupBy(refused, ({ source }) => source)]
    .map(([source, all]) => ({
      source,
      reason: 'refused',
      count: all.reduce((sum, { rejected }) => sum + rejected.length, 0),
    }))
    .sort((a, b) => (a.source < b.source ? -1 : 1))
}

/** Facts that contradict each other are missing from the estate, so they are a gap in what was read. */
function withConflicts(estate: Estate): Estate {
  const { conflicts } = estate
  if (conflicts.length === 0) return estate
  const sources = [...new Set(conflicts.flatMap(({ evidence }) => evidence.map(({ source }) => source)))].sort()
  const gap = { source: sources.join(', '), reason: 'contradictory', count: conflicts.length }
  return { ...estate, gaps: [...estate.gaps, gap] }
}
