import { recordPlace } from '../claims/record-place.ts'
import type { SourceFile } from '../connector.ts'
import { documentConnector } from '../reading/document-connector.ts'
import { parseJsonDocument } from '../reading/json-document.ts'
import { isTable, type ListedRecord, takeRecord } from '../reading/listed-records.ts'
import { pointer } from '../reading/pointer.ts'
import { parseYamlDocument } from '../reading/yaml-document.ts'
import { stateDockerServer, stateServer } from './normalise.ts'
import { dockerServerSchema, serverSchema } from './wire.ts'

const isYaml = (file: SourceFile) => /\.ya?ml$/i.test(file.file)

export const mcpRegistry = documentConnector({
  format: 'mcp-registry',
  about: 'Entries of registries of MCP servers: server.json, the registry’s list of servers, Docker’s server.yaml.',
  marker: /modelcontextprotocol|"?registry(?:Type|_type|_name)"?\s*:|"remotes"\s*:|^(?:image|remote)\s*:/m,
  parse: (file) => (isYaml(file) ? parseYamlDocument(file) : parseJsonDocument(file)),

  certainty(value) {
    const sorts = entriesIn(value).map((entry) => sortOf(entry.value))
    return sorts.some((sort) => sort !== undefined) ? 2 : 0
  },

  state(input) {
    const { builder, document } = input
    const entries = entriesIn(document.value)
    for (const entry of entries) {
      const sort = sortOf(entry.value)
      if (sort === 'docker') {
        const taken = takeRecord(dockerServerSchema, entry, input, builder)
        if (taken !== undefined) stateDockerServer(builder, taken)
      } else if (sort === 'registry' || entries.length === 1) {
        const taken = takeRecord(serverSchema, entry, input, builder)
        if (taken !== undefined) stateServer(builder, taken)
      } else {
        const reason = 'it is no entry of a registry: it has neither packages nor remotes'
        builder.reject({ code: 'unknown-record', ...recordPlace(document, entry.at), reason })
      }
    }
  },
})

/** One entry, or the registry's answer, which wraps each of its entries once more since version 0.1. */
function entriesIn(value: unknown): readonly ListedRecord[] {
  const list = isTable(value) ? value['servers'] : undefined
  if (!Array.isArray(list)) return [{ value, at: '' }]
  return list.map((each: unknown, index) => {
    const at = pointer('servers', index)
    const inner = isTable(each) ? each['server'] : undefined
    return isTable(inner) ? { value: inner, at: `${at}/server` } : { value: each, at }
  })
}

function sortOf(value: unknown): 'registry' | 'docker' | undefined {
  if (!isTable(value) || typeof value['name'] !== 'string') return undefined
  const { $schema: schema, packages, remotes, type, image, remote, about, source } = value
  if (typeof schema === 'string' && /modelcontextprotocol.*server\.schema\.json/.test(schema)) return 'registry'
  if (value['name'].includes('/') && (isRegistryPackages(packages) || isRemotes(remotes))) return 'registry'
  const isDocker = type === 'server' || type === 'remote' || type === 'poci'
  return isDocker && (typeof image === 'string' || isTable(remote)) && (isTable(about) || isTable(source))
    ? 'docker'
    : undefined
}

function isRegistryPackages(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.some((each) => isTable(each) && Object.keys(each).some((key) => /^registry(?:Type|_)/.test(key)))
  )
}

function isRemotes(value: unknown): boolean {
  return (
    Array.isArray(value) && value.some((each) => isTable(each) && typeof each['url'] === 'string' && 'type' in each)
  )
}
