import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { SourceFile } from '../../connector.ts'
import { decodeText, maxConfigurationBytes } from '../../reading/open-file.ts'
import { looksKubernetes } from '../recognise.ts'
import { type ReadObjects, readObjects } from './read-documents.ts'

/** More than a cluster's dump or a folder of manifests has; in a larger folder every file stands alone. */
const maxFiles = 400
const maxBytes = 64 * 1024 * 1024

/** A file beside the one that is read. */
export interface Sibling {
  readonly path: string
  readonly read: ReadObjects
}

/**
 * The files that describe the same cluster as this one: those of its folder and of the folders in it that are named for
 * the one namespace that their objects are in. `root` is that folder, as shown to people.
 */
export function siblingsOf(file: SourceFile, own: ReadObjects): { root: string; siblings: readonly Sibling[] } {
  const folder = dirname(file.path)
  const shown = shownFolder(file)
  const isNamespaces = onlyNamespace(own) === basename(folder)
  const root = isNamespaces ? dirname(folder) : folder
  const above = dirname(shown)
  const rootShown = isNamespaces ? (above === '.' ? basename(root) : above) : shown
  return { root: rootShown, siblings: readAll(root, resolve(file.path)) }
}

function readAll(root: string, ownPath: string): readonly Sibling[] {
  try {
    const entries = readdirSync(root, { withFileTypes: true })
    const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    if (entries.length > maxFiles || folders.length > maxFiles) return []
    const direct = textFiles(root)
    const nested = folders.flatMap(({ name }) => textFiles(join(root, name)).map((path) => ({ path, namespace: name })))
    const candidates = [...direct.map((path) => ({ path, namespace: undefined })), ...nested]
    if (candidates.length > maxFiles) return []
    let bytes = 0
    const siblings: Sibling[] = []
    for (const { path, namespace } of candidates) {
      if (resolve(path) === ownPath) continue
      const read = readCached(path)
      if (read === undefined || (namespace !== undefined && onlyNamespace(read) !== namespace)) continue
      bytes += statSync(path).size
      if (bytes > maxBytes) return []
      siblings.push({ path, read })
    }
    return siblings
  } catch {
    // A folder that cannot be listed has nothing beside the file.
    return []
  }
}

function textFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:json|ya?ml)$/i.test(entry.name))
    .map(({ name }) => join(folder, name))
    .toSorted()
}

interface Cached {
  readonly key: string
  readonly size: number
  readonly read: ReadObjects | undefined
}

/** Every file of a folder looks at the others; each is parsed once while it stays as it is. */
const cache = new Map<string, Cached>()

function readCached(path: string): ReadObjects | undefined {
  const { mtimeMs, size } = statSync(path)
  const key = `${mtimeMs} ${size}`
  const known = cache.get(path)
  if (known?.key === key) return known.read
  const text = size > maxConfigurationBytes ? undefined : decodeText(readFileSync(path), path)
  const isOne = typeof text === 'string' && looksKubernetes(text)
  const read = isOne ? readObjects({ file: path, path, text, modifiedAt: '' }) : undefined
  cache.delete(path)
  cache.set(path, { key, size: isOne ? size : 0, read })
  let held = [...cache.values()].reduce((sum, each) => sum + each.size, 0)
  for (const [oldest, each] of cache) {
    if (held <= maxBytes && cache.size <= maxFiles * 4) break
    cache.delete(oldest)
    held -= each.size
  }
  return read
}

/** The namespace that all objects of the file are in, if it is one. */
function onlyNamespace({ objects }: ReadObjects): string | undefined {
  const found = new Set(objects.all().map(({ namespace }) => namespace))
  const [only] = found
  return found.size === 1 && only !== '' ? only : undefined
}

/** The file's folder as shown to people; of a bare name, the folder's own name. */
function shownFolder(file: SourceFile): string {
  const folder = dirname(file.file)
  return folder === '.' ? basename(dirname(resolve(file.path))) : folder
}
