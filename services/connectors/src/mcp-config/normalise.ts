import type { Properties } from '@throughline/graph/facts/claim.ts'
import type { Basis } from '@throughline/graph/facts/evidence.ts'
import { agent } from '@throughline/graph/ontology/assets/agent.ts'
import { endpoint } from '@throughline/graph/ontology/assets/endpoint.ts'
import { mcpServer } from '@throughline/graph/ontology/assets/mcp-server.ts'
import { softwarePackage } from '@throughline/graph/ontology/assets/package.ts'
import { untrustedSource } from '@throughline/graph/ontology/assets/untrusted-source.ts'
import { workload } from '@throughline/graph/ontology/assets/workload.ts'
import { builtFrom } from '@throughline/graph/ontology/relations/built-from.ts'
import { connectsTo } from '@throughline/graph/ontology/relations/connects-to.ts'
import { exposes } from '@throughline/graph/ontology/relations/exposes.ts'
import { hosts } from '@throughline/graph/ontology/relations/hosts.ts'
import { reaches } from '@throughline/graph/ontology/relations/reaches.ts'
import type { RecordPlace } from '../claims/claim-builder.ts'
import { addressOf, agentId, endpointId, mcpServerId, packageId, workloadId } from '../ids.ts'
import { entryOf } from '../tool-classification/classify-tool.ts'
import { overrideOf } from '../tool-classification/override-file.ts'
import { internet } from '../untrusted-sources.ts'
import { addressIn } from './address.ts'
import { claimConnection } from './connection.ts'
import { claimCredentials } from './credentials.ts'
import type { AgentScope, FileContext } from './file-context.ts'
import { projectScope } from './install.ts'
import { type Launch, launchOf } from './launch.ts'
import type { RawEntry } from './layouts.ts'
import type { ServerEntry } from './server-entry.ts'

/** States the agent of a scope with the machine that it runs on. */
export function claimAgent(file: FileContext, project: string | undefined, place: RecordPlace): AgentScope {
  const { builder, install } = file
  const scope = project === undefined ? install.scope : projectScope(project)
  const host = builder.asset(workload, workloadId(install.host), install.host, { userDevice: true }, place)
  const id = agentId(install.client, install.host, scope)
  const name = `${install.title} on ${install.host} (${scope})`
  builder.asset(agent, id, name, { selfRunning: true }, place)
  builder.relation(hosts, host, id, {}, place)
  return { id, scope: project === undefined ? (install.serverScope ?? scope) : scope }
}

/** States a server entry for the agent whose scope it has. `offIn`: projects in which the user switched it off. */
export function claimEntry(
  file: FileContext,
  raw: RawEntry,
  entry: ServerEntry,
  home: AgentScope,
  offIn: readonly string[],
): void {
  const { builder, install } = file
  const place = file.placeOf(raw.at)
  const grants = [file.grantOf(raw.at)]
  const enabled = entry.enabled && !raw.switchedOff
  const off: Properties = enabled ? {} : { enabled: false }
  const id = mcpServerId(install.client, install.host, home.scope, raw.name)
  const launch = launchOf(entry.words)
  const remote = remoteOf(entry, launch)
  const identity = {
    id,
    ...(launch.package === undefined ? {} : { purl: launch.package.purl }),
    ...(launch.program === undefined ? {} : { program: launch.program }),
    ...(remote === undefined ? {} : { url: remote.url }),
  }
  const known = entryOf(identity)
  const override = overrideOf(file.overrides, identity)

  builder.asset(mcpServer, id, raw.name, {}, place)
  const credentials = claimCredentials(
    file,
    { id, name: raw.name, at: raw.at, grants, place },
    raw.value,
    entry,
    known,
    remote,
  )
  const needsIdentity = override?.needsIdentity ?? (credentials > 0 || known?.entry.needsIdentity === true)
  const sandboxed = override?.sandboxed ?? launch.sandboxed
  builder.asset(
    mcpServer,
    id,
    raw.name,
    { ...(needsIdentity ? { needsIdentity } : {}), ...(sandboxed ? { sandboxed } : {}) },
    place,
  )

  const machine = workloadId(install.host)
  if (entry.words.length > 0) builder.relation(hosts, machine, id, { grants, properties: off }, place)
  else if (remote?.isLocal === true) {
    const note = 'the address is this machine’s own; what listens there may still forward elsewhere'
    builder.relation(hosts, machine, id, { grants, properties: off, basis: 'inferred', note }, place)
  }
  if (launch.package !== undefined) {
    const { purl, name, pinned } = launch.package
    const to = builder.asset(softwarePackage, packageId(purl), name, { purl, pinned }, place)
    builder.relation(builtFrom, id, to, { grants, properties: off }, place)
  }
  if (remote !== undefined) claimEndpoint(file, id, remote, known?.entry.open === true, { grants, off, place })
  claimConnection(file, { id, entry, enabled, grants, place, identity, launch }, home)
  for (const project of offIn) {
    const from = agentId(install.client, install.host, projectScope(project))
    builder.relation(
      connectsTo,
      from,
      id,
      { grants, properties: { enabled: false }, note: 'switched off in this project' },
      place,
    )
  }
}

/** The address of the server itself, or the one that its bridge connects to. */
function remoteOf(entry: ServerEntry, launch: Launch): ReturnType<typeof addressIn> {
  const address = launch.remote ?? (entry.words.length === 0 ? entry.url?.value : undefined)
  return address === undefined ? undefined : addressIn(address)
}

interface Of {
  readonly grants: readonly string[]
  readonly off: Properties
  readonly place: RecordPlace
}

function claimEndpoint(
  { builder }: FileContext,
  serverId: string,
  remote: NonNullable<ReturnType<typeof addressIn>>,
  isOpen: boolean,
  { grants, off, place }: Of,
): void {
  const { url, exposure } = remote
  const properties = { exposure, auth: isOpen ? 'none' : 'user' }
  const note = 'from the address: a public name is taken to be reachable from the internet'
  const id = builder.asset(endpoint, endpointId(url), addressOf(url), properties, place)
  builder.relation(exposes, id, serverId, { grants, properties: { callerCredential: true, ...off } }, place)
  if (exposure !== 'internet') return
  builder.asset(untrustedSource, internet.id, internet.name, { profile: internet.profile }, place)
  const basis: Basis = 'computed'
  builder.relation(reaches, internet.id, id, { grants, basis, note, properties: off }, place)
}
