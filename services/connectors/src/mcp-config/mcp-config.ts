import { ClaimBuilder } from '../claims/claim-builder.ts'
import { recordPlace } from '../claims/record-place.ts'
import type { Connector, ReadContext, Rejection, SourceFile } from '../connector.ts'
import { check } from '../reading/check.ts'
import type { JsonDocument } from '../reading/document.ts'
import { parseJsonDocument } from '../reading/json-document.ts'
import { isRejection } from '../reading/rejection.ts'
import { parseTomlDocument } from '../reading/toml-document.ts'
import { clients } from './clients.ts'
import type { AgentScope, FileContext } from './file-context.ts'
import { claimInputs } from './inputs.ts'
import { installOf } from './install.ts'
import { layoutOf, type RawConfig, type RawEntry } from './layouts.ts'
import { claimAgent, claimEntry } from './normalise.ts'
import { recognise } from './recognise.ts'
import { type ServerEntry, serverEntry } from './server-entry.ts'
import { entrySchema } from './wire.ts'

const format = 'mcp-config'

/** Names under which any client's servers are kept, and plugins keep a flat table. */
const mcpFile = /(?:^|[._-])mcp(?:[._-](?:config|settings|servers))?\.jsonc?$/i

/** Words that stand in every layout; without one the file need not be parsed to know that it is something else. */
const marker = /"(?:mcpServers|servers|mcp_servers|context_servers|amp\.mcpServers|mcp)"\s*:\s*\{/

export const mcpConfig: Connector = {
  format,
  about: `Which MCP servers an AI client starts or calls, with what secrets: configurations of ${clients.length} clients.`,

  detect(file) {
    const isOwn = recognise(file.path) !== undefined
    if (isToml(file)) return /^\s*\[+mcp_servers\b/m.test(file.text) ? (isOwn ? 2 : 1) : isOwn ? 1 : 0
    if (!isOwn && !mcpFile.test(baseName(file)) && !marker.test(file.text)) return 0
    if (/^\s*\[/.test(file.text)) return 0
    const document = parse(file)
    if (isRejection(document)) return isOwn || mcpFile.test(baseName(file)) || /"mcpServers"/.test(file.text) ? 1 : 0
    const config = configOf(document, file)
    if (config === undefined) return isOwn ? 1 : 0
    if (isOwn) return 2
    if (mcpFile.test(baseName(file))) return 1
    return config.entries.length === 0 || config.entries.some(({ value }) => entryOf(value)) ? 1 : 0
  },

  read(file, context) {
    const install = installOf(file, context)
    const source = context.source ?? `${format}:${install.host}`
    const builder = new ClaimBuilder({ source, file: file.file, observedAt: file.modifiedAt })
    const document = parse(file)
    if (isRejection(document)) builder.reject(document)
    else readDocument(file, document, context, builder)
    const reading = builder.reading({ format })
    // A configuration states all of its entries, unless one of them could not be read.
    return { ...reading, complete: context.complete ?? reading.rejected.length === 0 }
  },
}

function readDocument(file: SourceFile, document: JsonDocument, context: ReadContext, builder: ClaimBuilder): void {
  const config = configOf(document, file)
  if (config === undefined) {
    const isOwn = recognise(file.path) !== undefined
    if (!isOwn)
      builder.reject({
        code: 'no-servers',
        pointer: '',
        ...document.place(''),
        reason: 'it holds no table of MCP servers',
      })
    return
  }
  const shared: FileContext = {
    builder,
    install: installOf(file, context),
    fingerprint: context.fingerprint,
    passwordInputs: new Set(config.inputs.filter(({ password }) => password).map(({ id }) => id)),
    placeOf: (pointer) => recordPlace(document, pointer),
    grantOf: (pointer) => `${file.file}#${pointer}`,
    ...(context.toolOverrides === undefined ? {} : { overrides: context.toolOverrides }),
    ...(config.approvesAll === undefined ? {} : { approvesAll: config.approvesAll }),
  }
  const accepted = config.entries.flatMap((raw) => {
    const entry = acceptedEntry(raw, document, file.file)
    if ('entry' in entry) return [{ raw, entry: entry.entry }]
    for (const rejection of entry.rejections) builder.reject(rejection)
    return []
  })
  claimInputs(shared, config.inputs)
  claimAll(shared, config, accepted)
}

interface Accepted {
  readonly raw: RawEntry
  readonly entry: ServerEntry
}

/** One agent per scope that has an entry. That a project's agent has the user's servers too, inherit-user-servers.ts says. */
function claimAll(file: FileContext, config: RawConfig, accepted: readonly Accepted[]): void {
  const agents = new Map<string | undefined, AgentScope>()
  for (const { raw } of accepted) {
    if (!agents.has(raw.project)) agents.set(raw.project, claimAgent(file, raw.project, file.placeOf(raw.at)))
  }
  for (const { raw, entry } of accepted) {
    const home = agents.get(raw.project)
    if (home === undefined) continue
    const off = raw.project === undefined ? config.projects.filter((each) => each.off.has(raw.name)) : []
    claimEntry(
      file,
      raw,
      entry,
      home,
      off.map(({ project }) => project),
    )
  }
}

function acceptedEntry(
  raw: RawEntry,
  document: JsonDocument,
  file: string,
): { readonly entry: ServerEntry } | { readonly rejections: readonly Rejection[] } {
  const checked = check(entrySchema, raw.value, { document, file, pointer: raw.at })
  if (!checked.ok) return { rejections: checked.rejections }
  const entry = serverEntry(checked.value)
  if (entry.words.length > 0 || entry.url !== undefined) return { entry }
  const reason = 'the entry has neither a command nor an address'
  return { rejections: [{ code: 'no-transport', file, pointer: raw.at, ...document.place(raw.at), reason }] }
}

function entryOf(value: unknown): boolean {
  const parsed = entrySchema.safeParse(value)
  if (!parsed.success) return false
  const { words, url } = serverEntry(parsed.data)
  return words.length > 0 || url !== undefined
}

function configOf(document: JsonDocument, file: SourceFile): RawConfig | undefined {
  return layoutOf(document.value, { flat: mcpFile.test(baseName(file)) })
}

function parse(file: SourceFile): JsonDocument | Rejection {
  return isToml(file) ? parseTomlDocument(file) : parseJsonDocument(file, { comments: true })
}

function isToml(file: SourceFile): boolean {
  return /\.toml$/i.test(file.file)
}

function baseName(file: SourceFile): string {
  return file.file.slice(file.file.lastIndexOf('/') + 1)
}
