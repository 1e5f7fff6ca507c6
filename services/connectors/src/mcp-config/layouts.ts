import { pointer } from '../reading/pointer.ts'

/** One server entry as it stands in the file, not yet checked. */
export interface RawEntry {
  readonly name: string
  readonly value: unknown
  /** JSON pointer of the entry. */
  readonly at: string
  /** The project that the entry is for, where the file names one. */
  readonly project?: string
  /** A list beside the entries switches it off. */
  readonly switchedOff: boolean
}

/** Something a person types in when the client starts, declared in the file. */
export interface RawInput {
  readonly id: string
  readonly password: boolean
  readonly fallback?: string
  readonly at: string
}

export interface RawConfig {
  readonly entries: readonly RawEntry[]
  readonly inputs: readonly RawInput[]
  /** Projects that the file names, with the user's servers that are switched off there. */
  readonly projects: readonly { readonly project: string; readonly off: ReadonlySet<string> }[]
  /** The file says that no call is asked about (VS Code's global switch); absent where it says nothing. */
  readonly approvesAll?: boolean
}

type Table = Readonly<Record<string, unknown>>

/** Members that hold a table of servers, wherever they stand at the top. */
const wrappers = ['mcpServers', 'servers', 'mcp_servers', 'context_servers', 'amp.mcpServers'] as const

/**
 * Finds the server entries of every layout: `mcpServers`, also under `projects.<path>` (Claude Code) and `mcp`; VS
 * Code's `servers` with `inputs`, also under `mcp`; Codex's `mcp_servers`; OpenCode's `mcp`; Zed's and Amp's names; and
 * the flat table of plugins. Undefined where it is none of them.
 */
export function layoutOf(value: unknown, options: { flat: boolean }): RawConfig | undefined {
  if (!isTable(value)) return undefined
  const off = namesIn(value['disabledMcpServers'])
  const tables = wrappers.flatMap((key) => tableAt(value, [key]))
  const nested = nestedTables(value)
  const projects = projectTables(value)
  const isKnown = tables.length + nested.length + projects.length > 0 || isTable(value['mcp'])
  if (isKnown) {
    return {
      entries: [
        ...[...tables, ...nested].flatMap(({ table, path }) => entriesOf(table, path, off)),
        ...projects.flatMap(({ project, off: offThere, table }) =>
          entriesOf(table, ['projects', project, 'mcpServers'], offThere).map((entry) => ({ ...entry, project })),
        ),
      ],
      projects,
      inputs: [...inputsOf(value['inputs'], ['inputs']), ...inputsOf(at(value, 'mcp', 'inputs'), ['mcp', 'inputs'])],
      ...approval(value),
    }
  }
  const looksFlat = options.flat && Object.keys(value).length > 0 && Object.values(value).every(isTable)
  return looksFlat ? { entries: entriesOf(value, [], off), inputs: [], projects: [] } : undefined
}

interface Found {
  readonly table: Table
  readonly path: readonly string[]
}

/** `mcp.servers` and `mcp.mcpServers`, else OpenCode's `mcp.<name>` with a `type` in each entry. */
function nestedTables(value: Table): readonly Found[] {
  const mcp = value['mcp']
  if (!isTable(mcp)) return []
  const inner = [...tableAt(value, ['mcp', 'servers']), ...tableAt(value, ['mcp', 'mcpServers'])]
  if (inner.length > 0) return inner
  const own = Object.entries(mcp).filter(([key, entry]) => key !== 'inputs' && isTable(entry) && isEntryLike(entry))
  return own.length === 0 ? [] : [{ table: Object.fromEntries(own), path: ['mcp'] }]
}

function projectTables(value: Table): readonly { project: string; off: ReadonlySet<string>; table: Table }[] {
  const projects = value['projects']
  if (!isTable(projects)) return []
  return Object.entries(projects).flatMap(([project, settings]) => {
    const off = namesIn(at(settings, 'disabledMcpServers'))
    const table = at(settings, 'mcpServers')
    const servers = isTable(table) ? table : {}
    return Object.keys(servers).length + off.size === 0 ? [] : [{ project, off, table: servers }]
  })
}

function tableAt(value: Table, path: readonly string[]): readonly Found[] {
  const table = at(value, ...path)
  return isTable(table) ? [{ table, path }] : []
}

function entriesOf(table: Table, path: readonly string[], off: ReadonlySet<string>): readonly RawEntry[] {
  return Object.entries(table).map(([name, value]) => {
    return { name, value, at: pointer(...path, name), switchedOff: off.has(name) }
  })
}

function inputsOf(value: unknown, path: readonly string[]): readonly RawInput[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((input: unknown, index) => {
    const id = at(input, 'id')
    const fallback = at(input, 'default')
    if (typeof id !== 'string') return []
    const password = at(input, 'password') === true
    return [{ id, password, at: pointer(...path, index), ...(typeof fallback === 'string' ? { fallback } : {}) }]
  })
}

/** https://code.visualstudio.com/docs/copilot/chat/chat-agent-mode: both names of the switch. */
function approval(value: Table): { approvesAll?: boolean } {
  const stated = value['chat.tools.global.autoApprove'] ?? value['chat.tools.autoApprove']
  return typeof stated === 'boolean' ? { approvesAll: stated } : {}
}

function isEntryLike(entry: Table): boolean {
  return ['type', 'command', 'url', 'enabled'].some((key) => key in entry)
}

function namesIn(value: unknown): ReadonlySet<string> {
  return new Set(Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [])
}

function at(value: unknown, ...path: readonly string[]): unknown {
  let found = value
  for (const key of path) found = isTable(found) && Object.hasOwn(found, key) ? found[key] : undefined
  return found
}

export function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
