import { open, stat } from 'node:fs/promises'
import type { ReadContext, Reading, Rejection } from './connector.ts'
import { connectorFor } from './detect.ts'
import { factsMarker } from './facts/facts.ts'
import { readFactsLines } from './facts/stream.ts'
import { type FoundFile, listFiles } from './list-files.ts'
import { maxConfigurationBytes, maxWholeFileBytes, openSourceFile } from './reading/open-file.ts'
import { isRejection } from './reading/rejection.ts'

/** Beside what every connector may know: a format that is given instead of detected, and where paths start. */
export interface ReadPathsContext extends ReadContext {
  readonly format?: string
  /** Relative paths start here; default the working directory. Names in evidence stay as given. */
  readonly cwd?: string
}

/**
 * Reads files and folders (with all that is in them, in the order of their names), one reading per file, and one for each thing
 * elsewhere that a file names. What cannot be
 * read or recognised becomes a reading with a rejection; the others go on.
 */
export async function* readPaths(paths: readonly string[], context: ReadPathsContext): AsyncGenerator<Reading> {
  for await (const found of listFiles(paths, context.cwd)) {
    if (isRejection(found)) yield refusedReading(found, context)
    else yield* await readFile(found, context)
  }
}

/** Reads one file, and what it names elsewhere. What cannot be read or recognised becomes a reading with a rejection. */
export async function readFile({ path, file }: FoundFile, context: ReadPathsContext): Promise<readonly Reading[]> {
  const large = await largeFacts(path)
  if (large === 'lines') return [await readFactsLines(path, file, context)]
  const opened = await openSourceFile(path, file, large === 'whole' ? maxWholeFileBytes : maxConfigurationBytes)
  if (isRejection(opened)) return [refusedReading(opened, context)]
  const connector = connectorFor(opened, context.format)
  if (isRejection(connector)) return [refusedReading(connector, context)]
  const reading = connector.read(opened, context)
  return [reading, ...((await connector.follow?.(opened, context)) ?? [])]
}

/** Lines are read one by one from here on, so that memory does not grow with their number. */
const linesAtOnceBytes = 1024 * 1024

/** Facts may be larger than any configuration: whether the file is such, by its head. */
export async function largeFacts(path: string): Promise<'whole' | 'lines' | undefined> {
  try {
    const { size } = await stat(path)
    if (size <= linesAtOnceBytes) return undefined
    await using handle = await open(path)
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4096), 0, 4096, 0)
    const text = buffer.toString('utf8', 0, bytesRead).replace(/^\uFEFF/, '')
    if (!factsMarker.test(text)) return undefined
    if (/^[^\n]*\}\s*\n/.test(text)) return 'lines'
    return size > maxConfigurationBytes ? 'whole' : undefined
  } catch {
    // Opening it again reports what is wrong.
    return undefined
  }
}

/** The reading of what could not be read at all. */
export function refusedReading(rejection: Rejection, context: ReadPathsContext): Reading {
  return {
    source: context.source ?? 'unread',
    format: context.format ?? 'unknown',
    unit: rejection.file,
    complete: false,
    observedAt: new Date(0).toISOString(),
    assets: [],
    relations: [],
    rejected: [rejection],
  }
}
