import { recordPlace } from '../claims/record-place.ts'
import { launchOf } from '../mcp-config/launch.ts'
import { serverEntry } from '../mcp-config/server-entry.ts'
import { listingOf } from '../mcp-tools/listing-of.ts'
import { toolSchema } from '../mcp-tools/wire.ts'
import { check } from '../reading/check.ts'
import type { DocumentInput } from '../reading/document-connector.ts'
import { isTable } from '../reading/listed-records.ts'
import { pointer } from '../reading/pointer.ts'
import { classifyTool, lookAt } from '../tool-classification/classify-tool.ts'
import { claimTool } from '../tool-classification/tool-claims.ts'
import { flowRoles, issueCodes } from './codes.ts'
import {
  type Finding,
  type Scanned,
  type Skill,
  stateClean,
  stateFinding,
  stateServer,
  stateSkill,
} from './findings.ts'
import { scannedInstall, scannedServerId, skillAgentId, skillScope } from './place-scanned.ts'
import { checked, namesSecret, rejectFailure } from './report.ts'
import { flowPartSchema, issueSchema, labelsSchema, scannedServerSchema, scanPathSchema } from './wire.ts'

/** A server or skill of the report with the names of its entities, in the order that references count in. */
type Subject =
  | {
      readonly server: Scanned
      readonly entities: readonly (string | undefined)[]
      readonly toolsFrom: number
      readonly wasSeen: boolean
    }
  | { readonly skill: Skill }

type Place = ReturnType<typeof recordPlace>

/** A map from scanned path to what was found there. */
export function isAgentScan05(value: unknown): boolean {
  if (!isTable(value)) return false
  const results = Object.values(value)
  return (
    results.length > 0 &&
    results.every((each) => isTable(each) && typeof each['path'] === 'string' && 'servers' in each && 'issues' in each)
  )
}

export function stateAgentScan05(input: DocumentInput): void {
  const { document } = input
  for (const [key, value] of Object.entries(isTable(document.value) ? document.value : {})) {
    const at = pointer(key)
    const result = checked(scanPathSchema, value, at, input)
    if (result === undefined || namesSecret(input, at, result.path)) continue
    if (result.error !== undefined) rejectFailure(input, at, result.error)
    const subjects = (result.servers ?? []).map((server, index) =>
      subjectOf(server, at + pointer('servers', index), result, input),
    )
    const found = new Map<number, Finding[]>()
    for (const [index, issue] of (result.issues ?? []).entries()) {
      const where = at + pointer('issues', index)
      stateIssue(issue, where, subjects, found, input)
    }
    stateLabels(result.labels ?? [], at, subjects, input)
    for (const [index, subject] of subjects.entries()) {
      if (subject === undefined) continue
      const place = recordPlace(document, at + pointer('servers', index))
      const findings = found.get(index) ?? []
      if ('skill' in subject) stateSkill(input.builder, subject.skill, findings, place)
      else if (subject.wasSeen && findings.length === 0) stateClean(input.builder, subject.server, 'agent-scan', place)
    }
  }
}

function subjectOf(
  value: unknown,
  at: string,
  { client, path }: { readonly client?: string | null | undefined; readonly path: string },
  input: DocumentInput,
): Subject | undefined {
  const scanned = checked(scannedServerSchema, value, at, input)
  if (scanned === undefined || namesSecret(input, at, scanned.name, scanned.config_path, scanned.server.path)) {
    return undefined
  }
  if (scanned.error !== undefined) rejectFailure(input, at, scanned.error)
  const { opened, context, builder, document } = input
  const { server, signature } = scanned
  const config = scanned.config_path ?? path
  if (server.type === 'skill') {
    const scope = skillScope(server.path ?? config, opened, context)
    const name = scanned.name ?? 'skill'
    const folder = (server.path ?? config).replace(/[/\\]SKILL\.md$/i, '')
    return { skill: { name, path: folder, host: scope.host, agentId: skillAgentId(client, scope) } }
  }
  const words = serverEntry({
    ...(typeof server.command === 'string' ? { command: server.command } : {}),
    args: server.args ?? [],
  }).words
  const use = launchOf(words).package
  const name = scanned.name ?? 'unnamed'
  const subject: Scanned = {
    id: scannedServerId(scannedInstall(config, opened, context), name),
    name,
    ...(use === undefined ? {} : { package: use }),
    ...(typeof server.url === 'string' ? { url: server.url } : {}),
  }
  stateServer(builder, subject, recordPlace(document, at))
  const before = [signature?.prompts, signature?.resources, signature?.resource_templates].flatMap((list) => list ?? [])
  const tools = (signature?.tools ?? []).map((tool, index) =>
    stateListed(tool, at + pointer('signature', 'tools', index), subject, input),
  )
  return {
    server: subject,
    entities: [...before.map(() => undefined), ...tools],
    toolsFrom: before.length,
    wasSeen: signature !== undefined && signature !== null && scanned.error === undefined,
  }
}

/** A tool that the scanner saw, classified as any listing's; returns its name. */
function stateListed(value: unknown, at: string, server: Scanned, input: DocumentInput): string | undefined {
  const listed = checked(toolSchema, value, at, input)
  if (listed === undefined || namesSecret(input, at, listed.name)) return undefined
  const identity = {
    id: server.id,
    ...(server.package === undefined ? {} : { purl: server.package.purl }),
    ...(server.url === undefined ? {} : { url: server.url }),
  }
  const classification = classifyTool(lookAt(listingOf(listed)), identity, input.context.toolOverrides)
  const place = recordPlace(input.document, at)
  claimTool(input.builder, listed.name, classification, { serverId: server.id, place, basis: 'observed' })
  return listed.name
}

function stateIssue(
  value: unknown,
  at: string,
  subjects: readonly (Subject | undefined)[],
  found: Map<number, Finding[]>,
  input: DocumentInput,
): void {
  const issue = checked(issueSchema, value, at, input)
  if (issue === undefined) return
  const place = recordPlace(input.document, at)
  const { code, reference, extra_data: extra } = issue
  if (extra !== undefined && extra !== null) stateFlow(extra, code, place, subjects, input)
  const meaning = issueCodes[code]
  if (reference === undefined || reference === null || (meaning === undefined && !code.startsWith('TF'))) return
  const [index, entity] = reference
  if (index >= subjects.length) {
    input.builder.reject({
      code: 'no-such-server',
      ...place,
      reason: 'it refers to a server that the report does not have',
    })
    return
  }
  const subject = subjects[index]
  if (subject === undefined) return
  const finding: Finding = { label: `agent-scan:${code}`, meaning, isSure: true }
  found.set(index, [...(found.get(index) ?? []), finding])
  if ('skill' in subject) return
  const name = entity === undefined || entity === null ? undefined : subject.entities[entity]
  stateFinding(input.builder, subject.server, name === undefined ? [] : [name], finding, place)
}

/** A toxic flow names, for each role, the tools that can play it. */
function stateFlow(
  extra: Readonly<Record<string, unknown>>,
  code: string,
  place: Place,
  subjects: readonly (Subject | undefined)[],
  { builder }: DocumentInput,
): void {
  for (const [role, parts] of Object.entries(extra)) {
    const trait = Object.hasOwn(flowRoles, role) ? flowRoles[role] : undefined
    const listed = flowPartSchema.safeParse(parts)
    if (trait === undefined || !listed.success) continue
    const meaning = { about: `it can be the ${trait.replaceAll('_', ' ')} of a toxic flow`, trait }
    for (const { reference, label_value: value } of listed.data) {
      const subject = subjects[reference[0]]
      const name = subject !== undefined && 'server' in subject ? subject.entities[reference[1]] : undefined
      if (value < 0.5 || name === undefined || subject === undefined || !('server' in subject)) continue
      stateFinding(builder, subject.server, [name], { label: `agent-scan:${code}`, meaning, isSure: true }, place)
    }
  }
}

/** One list of marks per server, one mark per tool: deprecated, and where present they may raise. */
function stateLabels(
  labels: readonly unknown[],
  at: string,
  subjects: readonly (Subject | undefined)[],
  { builder, document, file }: DocumentInput,
): void {
  for (const [index, list] of labels.entries()) {
    const where = at + pointer('labels', index)
    const marks = check(labelsSchema, list, { document, file, pointer: where })
    if (!marks.ok) {
      for (const rejection of marks.rejections) builder.reject(rejection)
      continue
    }
    const subject = subjects[index]
    if (subject === undefined || !('server' in subject)) continue
    for (const [number, mark] of marks.value.entries()) {
      // Marks are of all entities, or of the tools alone.
      const from = marks.value.length === subject.entities.length ? 0 : subject.toolsFrom
      const name = subject.entities[from + number]
      for (const [role, value] of Object.entries(mark)) {
        const trait = flowRoles[role]
        if (name === undefined || trait === undefined || (value ?? 0) < 0.5) continue
        const meaning = { about: `marked as ${trait.replaceAll('_', ' ')}`, trait }
        const finding = { label: 'agent-scan:label', meaning, isSure: true }
        stateFinding(builder, subject.server, [name], finding, recordPlace(document, where))
      }
    }
  }
}
