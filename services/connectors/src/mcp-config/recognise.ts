import { type Client, clients, type Level } from './clients.ts'

/** A file that is one of a client's own, and the folder that its place starts at. */
export interface Recognised {
  readonly client: Client
  readonly levels: readonly Level[]
  /** The path before the place: a home or project folder; empty for the root and for what is relative to nothing. */
  readonly root: string
  /** The part of the path that is the place. */
  readonly place: string
}

interface Pattern {
  readonly client: Client
  readonly level: Level
  readonly depth: number
  readonly matches: RegExp
}

// The longest place first: `.config/opencode/opencode.json` is not the project file `opencode.json`.
const patterns: readonly Pattern[] = clients
  .flatMap((client) =>
    client.places.map(({ level, path }): Pattern => {
      const source = path
        .replace(/^(?:[A-Z]:)?\//, '')
        .split('/')
        .map(segmentPattern)
        .join('/')
      return { client, level, depth: path.split('/').length, matches: new RegExp(`^(.*?)/?(?<place>${source})$`) }
    }),
  )
  .toSorted((a, b) => b.depth - a.depth)

/** Base names that only one client uses, for a file that was copied out of its place. */
const ownNames: ReadonlyMap<string, { readonly client: Client; readonly levels: readonly Level[] }> = uniqueNames()

/** Whose configuration the file is, judged by its path alone. */
export function recognise(path: string): Recognised | undefined {
  const slashed = path.replaceAll('\\', '/')
  const found = patterns.flatMap((pattern) => {
    const match = pattern.matches.exec(slashed)
    const root = match?.[1] ?? ''
    const place = match?.groups?.['place']
    // The place begins at a folder's name, not in the middle of one.
    if (match === null || place === undefined || !/^$|^\/?$|[^/]$/.test(root)) return []
    const whole = slashed.length === place.length || slashed.at(-place.length - 1) === '/'
    return whole ? [{ pattern, root, place }] : []
  })
  const first = found[0]
  if (first !== undefined) {
    const { client, depth } = first.pattern
    const same = found.filter(({ pattern }) => pattern.client === client && pattern.depth === depth)
    return { client, levels: same.map(({ pattern }) => pattern.level), root: first.root, place: first.place }
  }
  const name = slashed.slice(slashed.lastIndexOf('/') + 1)
  const own = ownNames.get(name)
  return own === undefined
    ? undefined
    : { ...own, root: slashed.slice(0, Math.max(0, slashed.length - name.length - 1)), place: name }
}

function segmentPattern(segment: string): string {
  return segment.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]+')
}

function uniqueNames(): ReadonlyMap<string, { client: Client; levels: readonly Level[] }> {
  const users = new Map<string, Set<Client>>()
  for (const client of clients) {
    for (const { path } of client.places) {
      const name = path.slice(path.lastIndexOf('/') + 1)
      if (!name.includes('*')) users.set(name, (users.get(name) ?? new Set()).add(client))
    }
  }
  return new Map(
    [...users].flatMap(([name, owners]) => {
      const [client, ...others] = owners
      if (client === undefined || others.length > 0) return []
      const levels = client.places.filter(({ path }) => path.endsWith(name)).map(({ level }) => level)
      return [[name, { client, levels: [...new Set(levels)] }]]
    }),
  )
}
