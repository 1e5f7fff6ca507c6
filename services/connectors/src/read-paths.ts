import { open, readdir, stat } from 'node:fs/promises'
import { join, normalize, resolve, sep } from 'node:path'
import type { ReadContext, Reading, Rejection } from './connector.ts'
import { connectorFor } from './detect.ts'
import { factsMarker } from './facts/facts.ts'
import { readFactsLines } from './facts/stream.ts'
import { errorCode, maxConfigurationBytes, maxWholeFileBytes, openSourceFile } from './reading/open-file.ts'
import { isRejection } from './reading/rejection.ts'

/** Beside what every connector may know: a format that is given instead of detected, and where paths start. */
export interface ReadPathsContext extends ReadContext {
  readonly format?: string
  /** Relative paths start here; default the working directory. Names in evidence stay as given. */
  readonly cwd?: string
}

/** Files in a folder that are read. Anything may be named by its own path. */
const dataFile = /\.(?:jsonc?|ndjson|jsonl|ya?ml|toml|csv)$/i

/** Not data of an estate: what a scenario expects, a folder's own description, and manifests of packages. */
const notData = /(?:^|\.)(?:expect|schema)\.json$|^(?:estate|package|package-lock|tsconfig(?:\..*)?)\.json$/i

const skippedFolders = new Set(['node_modules', '.git', '.throughline', '.cache', '.venv', '__pycache__'])

/** Editors' swap files and what downloads leave behind. */
const temporary = /^(?:\.?#|\.~|~\$|\.tmp|\.DS_Store)|~$|\.(?:swp|tmp|part)$/i

/**
 * Reads files and folders (with all that is in them, in the order of their names), one reading per file. What cannot be
 * read or recognised becomes a reading with a rejection; the others go on.
 */
export async function* readPaths(paths: readonly string[], context: ReadPathsContext): AsyncGenerator<Reading> {
  const seen = new Set<string>()
  for (const given of paths) {
    for await (const found of filesUnder(normalize(given), context)) {
      if ('code' in found) yield refused(found, context)
      else if (!seen.has(found.path)) {
        seen.add(found.path)
        yield await readOne(found.path, found.file, context)
      }
    }
  }
}

interface Found {
  readonly path: string
  readonly file: string
}

async function* filesUnder(given: string, context: ReadPathsContext): AsyncGenerator<Found | Rejection> {
  const path = resolve(context.cwd ?? '.', given)
  const file = slashed(given)
  try {
    if ((await stat(path)).isDirectory()) yield* filesIn(path, file)
    else yield { path, file }
  } catch (error) {
    const reason = errorCode(error) === 'ENOENT' ? 'there is no such file' : `it cannot be read (${errorCode(error)})`
    yield { code: 'unreadable', file, reason }
  }
}

async function* filesIn(folder: string, name: string): AsyncGenerator<Found | Rejection> {
  let entries: import('node:fs').Dirent[]
  try {
    entries = await readdir(folder, { withFileTypes: true })
  } catch (error) {
    yield { code: 'unreadable', file: name, reason: `the folder cannot be read (${errorCode(error)})` }
    return
  }
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    const file = name === '.' ? entry.name : `${name}/${entry.name}`
    if (temporary.test(entry.name)) continue
    // A link to a folder could lead in circles; a link to a file cannot.
    if (entry.isDirectory()) {
      if (!skippedFolders.has(entry.name)) yield* filesIn(path, file)
    } else if (dataFile.test(entry.name) && !notData.test(entry.name)) yield { path, file }
  }
}

async function readOne(path: string, file: string, context: ReadPathsContext): Promise<Reading> {
  const large = await largeFacts(path)
  if (large === 'lines') return readFactsLines(path, file, context)
  const opened = await openSourceFile(path, file, large === 'whole' ? maxWholeFileBytes : maxConfigurationBytes)
  if (isRejection(opened)) return refused(opened, context)
  const connector = connectorFor(opened, context.format)
  return isRejection(connector) ? refused(connector, context) : connector.read(opened, context)
}

/** Facts may be larger than any configuration: whether the file is such, by its head. */
async function largeFacts(path: string): Promise<'whole' | 'lines' | undefined> {
  try {
    const { size } = await stat(path)
    if (size <= maxConfigurationBytes) return undefined
    await using handle = await open(path)
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4096), 0, 4096, 0)
    const text = buffer.toString('utf8', 0, bytesRead).replace(/^\uFEFF/, '')
    if (!factsMarker.test(text)) return undefined
    return /^[^\n]*\}\s*\n/.test(text) ? 'lines' : 'whole'
  } catch {
    // Opening it again reports what is wrong.
    return undefined
  }
}

function refused(rejection: Rejection, context: ReadPathsContext): Reading {
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

function slashed(path: string): string {
  const clean = path.split(sep).join('/')
  return clean.length > 1 ? clean.replace(/\/+$/, '') : clean
}
