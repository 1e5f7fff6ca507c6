import type { ReadContext, SourceFile } from '../connector.ts'
import { recognise } from './recognise.ts'

/** The client install whose configuration a file is: on which host, for whom. */
export interface Install {
  readonly client: string
  readonly title: string
  readonly host: string
  /** `~name` for a user's settings, the project's folder for a project's, `managed` for the administrator's. */
  readonly scope: string
  /** Scope of the servers where it is not the agent's: a plugin's folder. */
  readonly serverScope?: string
}

/** Files of several machines lie in folders of these names, then the machine's: `hosts/anna-mbp/Users/anna/.claude.json`. */
const collected = /(?:^|\/)(?:hosts|laptops|machines)\/(?<host>[^/]+)(?<inside>\/.*)$/

/** Which client's configuration the file is, by its path; `mcp-client` with the file itself as scope where nobody's. */
export function installOf(file: SourceFile, context: Pick<ReadContext, 'host'>): Install {
  const groups = collected.exec(slashed(file.file))?.groups
  const host = groups?.['host'] ?? context.host
  const inside = groups?.['inside']
  const known = recognise(inside ?? slashed(file.path))
  if (known === undefined) return { client: 'mcp-client', title: 'MCP client', host, scope: inside ?? file.file }
  const { client, levels, root, place } = known
  const named = { client: client.id, title: client.title, host }
  const plugin = /^(.*)\/\.claude\/plugins\/(.+)$/.exec(root)
  const pluginOwner = plugin?.[1] === undefined ? undefined : homeOwner(plugin[1], inside !== undefined)
  if (plugin?.[2] !== undefined && pluginOwner !== undefined) {
    return { ...named, scope: pluginOwner, serverScope: `plugin/${plugin[2]}` }
  }
  if (levels.includes('managed')) return { ...named, scope: 'managed' }
  const owner = homeOwner(root, inside !== undefined)
  if (levels.includes('user') && owner !== undefined) return { ...named, scope: owner }
  return { ...named, scope: inside === undefined ? givenRoot(file, place) : root }
}

/** A project's folder as its owner's configuration names it. */
export function projectScope(path: string): string {
  const clean = slashed(path)
  return clean.length > 1 ? clean.replace(/\/+$/, '') : clean
}

/** `~name` where the folder is somebody's home; in files collected from a machine, the machine's own folder too. */
function homeOwner(root: string, isCollected: boolean): string | undefined {
  if (root === '' && isCollected) return '~'
  const name = /^(?:[A-Za-z]:|\/[A-Za-z])?\/(?:home|Users)\/([^/]+)$/.exec(root)?.[1]
  if (name !== undefined) return `~${name}`
  return /^\/(?:var\/)?root$/.test(root) ? '~root' : undefined
}

/** The folder as the file was given: the same in every checkout. */
function givenRoot(file: SourceFile, place: string): string {
  const given = slashed(file.file)
  const root = given.endsWith(place) ? given.slice(0, given.length - place.length).replace(/\/$/, '') : ''
  if (root !== '' && root !== '.') return root
  const absolute = slashed(file.path)
  const folder = absolute.slice(0, Math.max(0, absolute.length - place.length - 1))
  return folder.slice(folder.lastIndexOf('/') + 1) || '/'
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/')
}
