import { softwarePackage } from '@throughline/graph/ontology/assets/package.ts'
import { recordPlace } from '../claims/record-place.ts'
import { packageId } from '../ids.ts'
import type { DocumentInput } from '../reading/document-connector.ts'
import { isTable } from '../reading/listed-records.ts'
import { pointer } from '../reading/pointer.ts'
import { normalPurl } from '../tool-classification/package-url.ts'
import { issueCodes } from './codes.ts'
import { type Scanned, stateFinding, stateServer, stateTool } from './findings.ts'
import { scannedInstall, scannedServerId } from './place-scanned.ts'
import { checked, namesSecret } from './report.ts'
import { sarifResultSchema, sarifRunSchema } from './wire.ts'

type Run = NonNullable<ReturnType<typeof sarifRunSchema.safeParse>['data']>
type Result = NonNullable<ReturnType<typeof sarifResultSchema.safeParse>['data']>

export function isSarif(value: unknown): boolean {
  return isTable(value) && Array.isArray(value['runs']) && value['version'] === '2.1.0'
}

/** Packages that a result names by package URL, and what agent-scan found in servers. Other results are about nothing that is kept here. */
export function stateSarif(input: DocumentInput): void {
  const { value } = input.document
  const runs = isTable(value) ? value['runs'] : undefined
  for (const [index, each] of (Array.isArray(runs) ? runs : []).entries()) {
    const run = checked(sarifRunSchema, each, pointer('runs', index), input)
    if (run === undefined) continue
    for (const [number, result] of (run.results ?? []).entries()) {
      const at = pointer('runs', index, 'results', number)
      const wire = checked(sarifResultSchema, result, at, input)
      if (wire !== undefined && counts(wire)) stateResult(wire, at, run, input)
    }
  }
}

/** What passed, and what a person dismissed, is no finding. */
function counts({ kind, level, suppressions }: Result): boolean {
  return (kind ?? 'fail') === 'fail' && level !== 'none' && (suppressions ?? []).length === 0
}

function stateResult(result: Result, at: string, run: Run, input: DocumentInput): void {
  const { builder, document } = input
  const place = recordPlace(document, at)
  const rule = ruleOf(result, run)
  for (const purl of purlsOf(result, rule)) {
    const name = purl.replace(/^pkg:[^/]+\//, '').replace(/[?#].*$/, '')
    const note = `${run.tool.driver.name}: ${result.ruleId ?? rule?.id ?? 'finding'}`
    if (namesSecret(input, at, note, purl)) return
    builder.asset(softwarePackage, packageId(purl), name, { purl, verdict: 'vulnerable' }, place, 'computed', note)
  }
  if (/agent.?scan/i.test(run.tool.driver.name)) stateAgentScan(result, at, input)
}

function ruleOf({ ruleId, ruleIndex }: Result, { tool }: Run) {
  const rules = tool.driver.rules ?? []
  return rules.find(({ id }) => id === ruleId) ?? (typeof ruleIndex === 'number' ? rules[ruleIndex] : undefined)
}

function purlsOf(result: Result, rule: ReturnType<typeof ruleOf>): readonly string[] {
  const own = textsOf(result.properties)
  const places = (result.locations ?? []).flatMap(({ logicalLocations }) =>
    (logicalLocations ?? []).map(({ fullyQualifiedName: name }) => name ?? ''),
  )
  const stated = [...own, ...places].filter((text) => text.startsWith('pkg:'))
  // A rule's packages are those of all its results.
  const all = stated.length > 0 ? stated : textsOf(rule?.properties).filter((text) => text.startsWith('pkg:'))
  return [...new Set(all.flatMap((text) => normalPurl(text) ?? []))].sort()
}

function textsOf(properties: Result['properties']): readonly string[] {
  const named = [properties?.['purl'], properties?.['purls'], properties?.['packageUrl']]
  return named.flat().filter((value) => typeof value === 'string')
}

/** Its message ends in the server's and the tool's name; the location is the configuration. */
function stateAgentScan(result: Result, at: string, input: DocumentInput): void {
  const { builder, document, opened, context } = input
  const path = result.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? ''
  const [, name, tool] = / Server: (.+?)(?: Component: (.+))?$/.exec(result.message?.text ?? '') ?? []
  const code = result.ruleId ?? ''
  const meaning = Object.hasOwn(issueCodes, code) ? issueCodes[code] : undefined
  if (name === undefined || path === '' || meaning === undefined || namesSecret(input, at, name, tool, path)) return
  const place = recordPlace(document, at)
  const config = path.replace(/^file:\/\//, '')
  // Skills are packages of an agent; which client loads them a SARIF report does not say.
  if (/(?:^|\/)skills(?:\/|$)/.test(config)) return
  const server: Scanned = { id: scannedServerId(scannedInstall(config, opened, context), name), name }
  stateServer(builder, server, place)
  if (tool !== undefined) stateTool(builder, server.id, tool, place)
  const finding = { label: `agent-scan:${code}`, meaning, isSure: true }
  stateFinding(builder, server, tool === undefined ? [] : [tool], finding, place)
}
