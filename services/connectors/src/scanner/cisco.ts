import { softwarePackage } from '@throughline/graph/ontology/assets/package.ts'
import { recordPlace } from '../claims/record-place.ts'
import { addressOf, packageId } from '../ids.ts'
import { launchOf } from '../mcp-config/launch.ts'
import { fromPypi } from '../mcp-config/package-spec.ts'
import { shellWords } from '../mcp-config/shell-words.ts'
import type { DocumentInput } from '../reading/document-connector.ts'
import { isTable } from '../reading/listed-records.ts'
import { pointer } from '../reading/pointer.ts'
import { threatNames } from './codes.ts'
import {
  type Finding,
  type Scanned,
  stateClean,
  stateFinding,
  stateServer,
  stateTool,
  unconfiguredId,
} from './findings.ts'
import { scannedInstall, scannedServerId } from './place-scanned.ts'
import { checked, namesSecret } from './report.ts'
import { ciscoResultSchema } from './wire.ts'

/** Analyzers that look for patterns alone: ordinary emphasis in a description already looks like an injection to them. */
const patternAnalyzers = new Set(['yara_analyzer', 'readiness_analyzer', 'static_analyzer'])

type Result = NonNullable<ReturnType<typeof ciscoResultSchema.safeParse>['data']>

/** `{server_url, scan_results}`, or the results alone as its offline mode prints them. */
export function isCisco(value: unknown): boolean {
  return resultsIn(value).records.some(
    (each) =>
      isTable(each) && 'is_safe' in each && ('tool_name' in each || 'package_name' in each || 'findings' in each),
  )
}

export function stateCisco(input: DocumentInput): void {
  const { records, path, address } = resultsIn(input.document.value)
  const results = records.flatMap((value, index) => {
    const at = pointer(...path, index)
    const result = checked(ciscoResultSchema, value, at, input)
    if (result === undefined || namesSecret(input, at, result.tool_name, result.server_name, result.server_source))
      return []
    return [{ result, at }]
  })
  const unsafe = new Set<string>()
  const servers = new Map<string, { server: Scanned; at: string }>()
  for (const { result, at } of results) {
    if (result.package_name !== undefined && result.package_name !== null) {
      statePackage(result, result.package_name, at, input)
      continue
    }
    const server = serverOf(result, address, input)
    if (server === undefined) {
      const reason = 'the report does not say which server it is about'
      input.builder.reject({ code: 'no-server', ...recordPlace(input.document, at), reason })
      continue
    }
    servers.set(server.id, { server, at })
    if (result.status === 'completed' && result.is_safe !== true) unsafe.add(server.id)
    stateResult(result, server, at, input)
  }
  for (const { server, at } of servers.values()) {
    if (!unsafe.has(server.id)) stateClean(input.builder, server, 'Cisco’s scanner', recordPlace(input.document, at))
  }
}

function stateResult(result: Result, server: Scanned, at: string, { builder, document }: DocumentInput): void {
  const place = recordPlace(document, at)
  const isTool = (result.item_type ?? 'tool') === 'tool'
  const name = isTool ? (result.tool_name ?? undefined) : undefined
  // Findings first: a tool's claim keeps the basis of its first mention, and traits are only inferred.
  for (const finding of findingsOf(result)) {
    stateFinding(builder, server, name === undefined ? [] : [name], finding, place)
  }
  stateServer(builder, server, place)
  if (name !== undefined) stateTool(builder, server.id, name, place)
}

function findingsOf({ findings }: Result): readonly Finding[] {
  return Object.entries(findings ?? {}).flatMap(([analyzer, { severity, threat_names: names }]) =>
    (names ?? [])
      .filter((name) => name !== '' && !/^unknown$/i.test(name))
      .map((name): Finding => {
        const plain = name.toUpperCase().replaceAll(/[_-]/g, ' ')
        const meaning = Object.hasOwn(threatNames, plain) ? threatNames[plain] : undefined
        const isSure = !patternAnalyzers.has(analyzer) && /^(?:HIGH|CRITICAL)$/i.test(severity ?? '')
        return { label: `cisco:${plain.toLowerCase().replaceAll(' ', '-')}`, meaning, isSure }
      }),
  )
}

/** A dependency that was looked up: `flask==0.5`. */
function statePackage(result: Result, spec: string, at: string, { builder, document }: DocumentInput): void {
  const place = recordPlace(document, at)
  const use = fromPypi(spec)
  if (use === undefined) {
    builder.reject({ code: 'unknown-package', ...place, reason: 'its package is not written as name==version' })
    return
  }
  const { purl, name, pinned } = use
  const verdict = result.is_safe === true ? 'clean' : result.is_safe === false ? 'vulnerable' : 'unknown'
  builder.asset(softwarePackage, packageId(purl), name, { purl, pinned, verdict }, place, 'computed')
}

/** Which server a result is of: an entry of a configuration, a command line, or an address. */
function serverOf(
  result: Result,
  address: string | undefined,
  { opened, context }: DocumentInput,
): Scanned | undefined {
  const { server_source: source, server_name: name } = result
  if (typeof name === 'string' && typeof source === 'string' && /\.(?:jsonc?|toml)$/i.test(source)) {
    return { id: scannedServerId(scannedInstall(source, opened, context), name), name }
  }
  if (address === undefined) return undefined
  const command = /^stdio:\s*(\S.*)$/s.exec(address)?.[1]
  if (command !== undefined) {
    const use = launchOf(shellWords(command)).package
    return use === undefined ? undefined : { id: unconfiguredId('cisco', use.purl), name: use.name, package: use }
  }
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined
  const shown = addressOf(address)
  return { id: unconfiguredId('cisco', shown), name: shown, url: address }
}

function resultsIn(value: unknown): {
  readonly records: readonly unknown[]
  readonly path: readonly string[]
  readonly address: string | undefined
} {
  if (Array.isArray(value)) return { records: value, path: [], address: undefined }
  const list = isTable(value) ? value['scan_results'] : undefined
  if (!isTable(value) || !Array.isArray(list)) return { records: [], path: [], address: undefined }
  const address = value['server_url']
  return { records: list, path: ['scan_results'], address: typeof address === 'string' ? address : undefined }
}
