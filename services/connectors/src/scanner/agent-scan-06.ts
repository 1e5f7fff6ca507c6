import { recordPlace } from '../claims/record-place.ts'
import type { DocumentInput } from '../reading/document-connector.ts'
import { isTable } from '../reading/listed-records.ts'
import { pointer } from '../reading/pointer.ts'
import { foundScore, riskNames } from './codes.ts'
import { type Finding, type Scanned, stateFinding, stateServer, stateSkill, stateTool } from './findings.ts'
import { scannedInstall, scannedServerId, skillAgentId, skillScope } from './place-scanned.ts'
import { checked, namesSecret, rejectFailure } from './report.ts'
import { pathResponseSchema, serverRiskSchema, skillRiskSchema } from './wire.ts'

type Risks = Readonly<
  Record<string, { readonly score: number; readonly affected_tools?: readonly number[] | null | undefined }>
>

export function isAgentScan06(value: unknown): boolean {
  return isTable(value) && Array.isArray(value['scan_path_responses'])
}

export function stateAgentScan06(input: DocumentInput): void {
  const { value } = input.document
  const list = isTable(value) ? value['scan_path_responses'] : undefined
  for (const [index, each] of (Array.isArray(list) ? list : []).entries()) {
    const at = pointer('scan_path_responses', index)
    const response = checked(pathResponseSchema, each, at, input)
    if (response === undefined || namesSecret(input, at, response.path)) continue
    if (response.error !== undefined) rejectFailure(input, at, response.error)
    for (const [number, server] of (response.server_risks ?? []).entries()) {
      stateServerRisks(server, at + pointer('server_risks', number), response.path, input)
    }
    for (const [number, skill] of (response.skill_risks ?? []).entries()) {
      stateSkillRisks(skill, at + pointer('skill_risks', number), response, input)
    }
  }
}

function stateServerRisks(value: unknown, at: string, path: string, input: DocumentInput): void {
  const { builder, document, opened, context } = input
  const risks = checked(serverRiskSchema, value, at, input)
  if (risks === undefined || namesSecret(input, at, risks.name, ...risks.entities.map(({ name }) => name))) return
  if (risks.error !== undefined) rejectFailure(input, at, risks.error)
  const place = recordPlace(document, at)
  const server: Scanned = {
    id: scannedServerId(scannedInstall(path, opened, context), risks.name),
    name: risks.name,
  }
  stateServer(builder, server, place)
  const tools = risks.entities.map(({ name, type }) => (type === 'tool' ? name : undefined))
  for (const name of tools) if (name !== undefined) stateTool(builder, server.id, name, place)
  for (const { finding, name, affected } of findingsOf(risks.risk_indexes)) {
    const where = recordPlace(document, at + pointer('risk_indexes', name))
    if (affected.some((index) => index >= tools.length)) {
      builder.reject({ code: 'no-such-tool', ...where, reason: 'it refers to a tool that the report does not have' })
      continue
    }
    const named = affected.flatMap((index) => tools[index] ?? [])
    stateFinding(builder, server, named, finding, where)
  }
}

function stateSkillRisks(
  value: unknown,
  at: string,
  { client, path }: { readonly client?: string | null | undefined; readonly path: string },
  input: DocumentInput,
): void {
  const { builder, document, opened, context } = input
  const risks = checked(skillRiskSchema, value, at, input)
  if (risks === undefined || namesSecret(input, at, risks.name)) return
  if (risks.error !== undefined) rejectFailure(input, at, risks.error)
  const scope = skillScope(path, opened, context)
  const folder = path.endsWith(`/${risks.name}`) ? path : `${path}/${risks.name}`
  const skill = { name: risks.name, path: folder, host: scope.host, agentId: skillAgentId(client, scope) }
  const findings = findingsOf(risks.risk_indexes).map(({ finding }) => finding)
  stateSkill(builder, skill, findings, recordPlace(document, at))
}

function findingsOf(risks: Risks): { finding: Finding; name: string; affected: readonly number[] }[] {
  return Object.entries(risks).map(([name, { score, affected_tools: affected }]) => {
    const meaning = Object.hasOwn(riskNames, name) ? riskNames[name] : undefined
    return {
      name,
      affected: affected ?? [],
      finding: { label: `agent-scan:${name}`, meaning, isSure: score >= foundScore },
    }
  })
}
