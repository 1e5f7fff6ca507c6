import { connectorFor } from '@throughline/connectors/detect.ts'
import { githubPats } from '@throughline/connectors/github-pats/github-pats.ts'
import { type FoundFile, listFiles } from '@throughline/connectors/list-files.ts'
import { mcpConfig } from '@throughline/connectors/mcp-config/mcp-config.ts'
import { mcpLive } from '@throughline/connectors/mcp-live/mcp-live.ts'
import { mcpTools } from '@throughline/connectors/mcp-tools/mcp-tools.ts'
import { openSourceFile } from '@throughline/connectors/reading/open-file.ts'
import { isRejection } from '@throughline/connectors/reading/rejection.ts'
import { operatorsList } from '@throughline/graph/store/claims/operators-list.ts'
import type { SyncInput, Unit } from '../contract.ts'

/** Formats whose files say more together: a dump of tools describes servers, and a list of tokens tokens, that configurations state. */
const togetherFormats: ReadonlySet<string> = new Set([
  githubPats.format,
  mcpConfig.format,
  mcpLive.format,
  mcpTools.format,
])

/** Name of the unit in which they are read. */
const togetherName = 'MCP configurations and tool lists'

/**
 * The units of a sync, in a stable order: one per file, but configurations and tool lists in one. A path that cannot be read is a unit
 * too, so that ingesting it says why.
 * @param onFile called for each file looked at
 */
export async function unitsOf(input: SyncInput, onFile: () => void): Promise<Unit[]> {
  if (input.word !== undefined) return [{ name: operatorsList, files: [] }]
  const together: FoundFile[] = []
  const units: Unit[] = []
  for await (const found of listFiles(input.paths, input.cwd)) {
    onFile()
    if (isRejection(found)) units.push({ name: found.file, files: [{ path: found.file, file: found.file }] })
    else if (await isReadTogether(found, input.format)) together.push(found)
    else units.push({ name: found.file, files: [found] })
  }
  return together.length === 0 ? units : [{ name: togetherName, files: together }, ...units]
}

async function isReadTogether(found: FoundFile, format: string | undefined): Promise<boolean> {
  if (format !== undefined) return togetherFormats.has(format)
  const opened = await openSourceFile(found.path, found.file)
  if (isRejection(opened)) return false
  const connector = connectorFor(opened)
  return !isRejection(connector) && togetherFormats.has(connector.format)
}
