import { readdir, stat } from 'node:fs/promises'
import { join, normalize, resolve, sep } from 'node:path'
import type { Rejection } from './connector.ts'
import { errorCode } from './reading/open-file.ts'
import { isRejection } from './reading/rejection.ts'

/** Files in a folder that are read. Anything may be named by its own path. */
const dataFile = /\.(?:jsonc?|ndjson|jsonl|ya?ml|toml|csv)$/i

/**
 * Not data of an estate: what a scenario expects, a folder's own description, and manifests of packages. Lists of servers to be asked
 * count only where somebody names them: reading a folder asks nobody.
 */
const notData = /(?:^|\.)(?:expect|schema|mcp-live)\.json$|^(?:estate|package|package-lock|tsconfig(?:\..*)?)\.json$/i

const skippedFolders = new Set(['node_modules', '.git', '.throughline', '.cache', '.venv', '__pycache__'])

/** Editors' swap files and what downloads leave behind. */
const temporary = /^(?:\.?#|\.~|~\$|\.tmp|\.DS_Store)|~$|\.(?:swp|tmp|part)$/i

/** A file to read: where it lies, and the name that people and evidence know it by. */
export interface FoundFile {
  readonly path: string
  readonly file: string
}

/** Every file that the paths name or their folders hold, in the order of names, once each; a rejection for what cannot be looked at. */
export async function* listFiles(
  paths: readonly string[],
  cwd: string | undefined,
): AsyncGenerator<FoundFile | Rejection> {
  const seen = new Set<string>()
  for (const given of paths) {
    for await (const found of filesUnder(normalize(given), cwd)) {
      if (isRejection(found)) yield found
      else if (!seen.has(found.path)) {
        seen.add(found.path)
        yield found
      }
    }
  }
}

async function* filesUnder(given: string, cwd: string | undefined): AsyncGenerator<FoundFile | Rejection> {
  const path = resolve(cwd ?? '.', given)
  const file = slashed(given)
  try {
    if ((await stat(path)).isDirectory()) yield* filesIn(path, file)
    else yield { path, file }
  } catch (error) {
    const reason = errorCode(error) === 'ENOENT' ? 'there is no such file' : `it cannot be read (${errorCode(error)})`
    yield { code: 'unreadable', file, reason }
  }
}

async function* filesIn(folder: string, name: string): AsyncGenerator<FoundFile | Rejection> {
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

function slashed(path: string): string {
  const clean = path.split(sep).join('/')
  return clean.length > 1 ? clean.replace(/\/+$/, '') : clean
}
