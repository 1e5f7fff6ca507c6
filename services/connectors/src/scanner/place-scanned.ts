import type { ReadContext, SourceFile } from '../connector.ts'
import { agentId, mcpServerId } from '../ids.ts'
import { clients } from '../mcp-config/clients.ts'
import { type Install, installOf } from '../mcp-config/install.ts'

/** Folders of collected machines, as mcp-config reads them, and the home folder that a path lies in. */
const collected = /^(?:.*\/)?(?:hosts|laptops|machines)\/[^/]+(?=\/)/
const home = /^(?:.*?)((?:[A-Za-z]:|\/[A-Za-z])?\/(?:home|Users)\/[^/]+|\/(?:var\/)?root)(?=\/)/

/**
 * The install whose configuration a scanner's path names. `~` is the home folder that the scanner's own report lies in,
 * if it lies in one: keep a laptop's report in its user's folder.
 */
export function scannedInstall(path: string, report: SourceFile, context: Pick<ReadContext, 'host'>): Install {
  const machine = collected.exec(report.file)?.[0] ?? ''
  const inside = machine === '' ? report.path.replaceAll('\\', '/') : report.file.slice(machine.length)
  const owner = home.exec(inside)?.[1]
  const full = path.replaceAll('\\', '/').replace(/^~(?=\/|$)/, owner ?? '~')
  const file = machine === '' ? full : `${machine}${full.startsWith('/') ? '' : '/'}${full}`
  return installOf({ ...report, file, path: full }, context)
}

/** The id that mcp-config gives the same entry of the same configuration. */
export function scannedServerId({ client, host, scope, serverScope }: Install, name: string): string {
  return mcpServerId(client, host, serverScope ?? scope, name)
}

/** The agent that loads a skill: the install of the client that a scanner names, for the person whose folder it lies in. */
export function skillAgentId(clientName: string | null | undefined, { host, scope }: Install): string | undefined {
  const plain = (clientName ?? '').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
  const client = clients.find(({ id }) => id === plain || id === aliases[plain])
  return client === undefined ? undefined : agentId(client.id, host, scope)
}

/** The scanner's names of clients that are called otherwise here. */
const aliases: Readonly<Record<string, string>> = {
  claude: 'claude-desktop',
  gemini: 'gemini-cli',
  'vs-code': 'vscode',
  'github-copilot': 'copilot-cli',
}

/** Whose skills a folder holds: `~ana` below a home folder, the project's folder otherwise. */
export function skillScope(path: string, report: SourceFile, context: Pick<ReadContext, 'host'>): Install {
  // The client's own folder begins with a dot; what lies above it is a home or a project.
  const folder = /^(.*?)\/\.[A-Za-z][\w-]*(?:\/|$)/.exec(path.replaceAll('\\', '/'))?.[1] ?? path
  // Any client's user configuration in that folder has the person's scope; Claude Code has one of a fixed name.
  const { host, scope } = scannedInstall(`${folder}/.claude.json`, report, context)
  return { client: 'skill', title: 'skill', host, scope }
}
