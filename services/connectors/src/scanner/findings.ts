import { agent } from '@throughline/graph/ontology/assets/agent.ts'
import { endpoint } from '@throughline/graph/ontology/assets/endpoint.ts'
import { mcpServer } from '@throughline/graph/ontology/assets/mcp-server.ts'
import { softwarePackage } from '@throughline/graph/ontology/assets/package.ts'
import { tool } from '@throughline/graph/ontology/assets/tool.ts'
import { builtFrom } from '@throughline/graph/ontology/relations/built-from.ts'
import { exposes } from '@throughline/graph/ontology/relations/exposes.ts'
import { provides } from '@throughline/graph/ontology/relations/provides.ts'
import type { ClaimBuilder, RecordPlace } from '../claims/claim-builder.ts'
import { addressOf, endpointId, packageId, systemId, toolId } from '../ids.ts'
import type { PackageUse } from '../mcp-config/package-spec.ts'
import type { Meaning } from './codes.ts'

/** A server that was scanned. */
export interface Scanned {
  /** Id of the configured connection; of what no configuration is named, one that only this report uses. */
  readonly id: string
  readonly name: string
  readonly package?: PackageUse
  readonly url?: string
}

/** One finding: the scanner's code and what it means here. */
export interface Finding {
  /** For instance `agent-scan:E001`: a label on what it is about. */
  readonly label: string
  readonly meaning: Meaning | undefined
  /** The scanner is sure enough that `malicious` is believed. */
  readonly isSure: boolean
}

/** The id of a server that no configuration is named for: what it is built from, or where it answers. */
export function unconfiguredId(scanner: string, what: string): string {
  return systemId('mcp-server', 'scanned', scanner, what)
}

/** States that the server exists, with what it runs and where it answers. */
export function stateServer(builder: ClaimBuilder, server: Scanned, place: RecordPlace): void {
  const { id, name, url } = server
  builder.asset(mcpServer, id, name, {}, place, 'observed')
  if (server.package !== undefined) {
    const { purl, pinned } = server.package
    const to = builder.asset(softwarePackage, packageId(purl), server.package.name, { purl, pinned }, place, 'observed')
    builder.relation(builtFrom, id, to, { basis: 'observed' }, place)
  }
  if (url !== undefined && URL.canParse(url)) {
    const from = builder.asset(endpoint, endpointId(url), addressOf(url), {}, place, 'observed')
    builder.relation(exposes, from, id, { basis: 'observed', properties: { callerCredential: true } }, place)
  }
}

/** States that the server provides a tool, as the scanner saw it; returns the tool's id. */
export function stateTool(builder: ClaimBuilder, serverId: string, name: string, place: RecordPlace): string {
  const id = builder.asset(tool, toolId(serverId, name), name, {}, place, 'observed')
  builder.relation(provides, serverId, id, { basis: 'observed' }, place)
  return id
}

/** States a finding of a server, on these of its tools where it names some. */
export function stateFinding(
  builder: ClaimBuilder,
  server: Scanned,
  toolNames: readonly string[],
  { label, meaning, isSure }: Finding,
  place: RecordPlace,
): void {
  const note = meaning === undefined ? label : `${label}: ${meaning.about}`
  if (toolNames.length === 0) {
    builder.asset(mcpServer, server.id, server.name, { labels: [label] }, place, 'inferred', note)
  }
  for (const name of toolNames) {
    const traits = meaning?.trait === undefined ? {} : { traits: [meaning.trait] }
    builder.asset(tool, toolId(server.id, name), name, { labels: [label], ...traits }, place, 'inferred', note)
  }
  if (meaning?.malicious === true && isSure) stateMalice(builder, server, note, place)
}

/** States that what the server runs works for an attacker. */
function stateMalice(builder: ClaimBuilder, server: Scanned, note: string, place: RecordPlace): void {
  const known = server.package
  // Of a server whose package is not named, what it runs is an asset of its own.
  const id = known === undefined ? systemId('package', 'scanned', server.id) : packageId(known.purl)
  const name = known?.name ?? `what ${server.name} runs`
  builder.asset(softwarePackage, id, name, { verdict: 'malicious' }, place, 'computed', note)
  builder.relation(builtFrom, server.id, id, { basis: 'observed' }, place)
}

/** States that a scan of the server's package found nothing. */
export function stateClean(builder: ClaimBuilder, server: Scanned, scanner: string, place: RecordPlace): void {
  if (server.package === undefined) return
  const note = `${scanner} found nothing`
  const id = packageId(server.package.purl)
  builder.asset(softwarePackage, id, server.package.name, { verdict: 'clean' }, place, 'computed', note)
}

/** A skill: instructions and code that a client's agent loads from a folder. */
export interface Skill {
  readonly name: string
  readonly path: string
  readonly host: string
  /** The agent that loads it, where the client is known. */
  readonly agentId: string | undefined
}

/** States a skill as a package that its agent is built from, with what was found in it. */
export function stateSkill(
  builder: ClaimBuilder,
  skill: Skill,
  findings: readonly Finding[],
  place: RecordPlace,
): void {
  const id = systemId('package', 'skill', skill.host.toLowerCase(), skill.path)
  const malicious = findings.filter(({ meaning, isSure }) => meaning?.malicious === true && isSure)
  const unpinned = findings.some(({ meaning }) => meaning?.unpinned === true)
  const labels = [...new Set(findings.map(({ label }) => label))].sort()
  const properties = {
    ...(labels.length === 0 ? {} : { labels }),
    ...(malicious.length > 0 ? { verdict: 'malicious' } : labels.length === 0 ? { verdict: 'clean' } : {}),
    ...(unpinned ? { pinned: 'no' } : {}),
  }
  const note = findings
    .map(({ label, meaning }) => (meaning === undefined ? label : `${label}: ${meaning.about}`))
    .sort()
    .join('; ')
  builder.asset(
    softwarePackage,
    id,
    `skill ${skill.name}`,
    properties,
    place,
    'computed',
    note === '' ? undefined : note,
  )
  if (skill.agentId === undefined) return
  builder.asset(agent, skill.agentId, undefined, {}, place, 'observed')
  builder.relation(builtFrom, skill.agentId, id, { basis: 'observed' }, place)
}
