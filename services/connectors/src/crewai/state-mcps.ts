import { credential } from '@throughline/graph/ontology/assets/credential.ts'
import { endpoint } from '@throughline/graph/ontology/assets/endpoint.ts'
import { mcpServer } from '@throughline/graph/ontology/assets/mcp-server.ts'
import { untrustedSource } from '@throughline/graph/ontology/assets/untrusted-source.ts'
import { connectsTo } from '@throughline/graph/ontology/relations/connects-to.ts'
import { exposes } from '@throughline/graph/ontology/relations/exposes.ts'
import { holds } from '@throughline/graph/ontology/relations/holds.ts'
import { reaches } from '@throughline/graph/ontology/relations/reaches.ts'
import type { RecordPlace } from '../claims/claim-builder.ts'
import { addressOf, endpointId, mcpServerId } from '../ids.ts'
import { addressIn } from '../mcp-config/address.ts'
import { credentialProperties, describeSecret } from '../secrets/describe-secret.ts'
import { looksSecret } from '../secrets/looks-secret.ts'
import { entryOf } from '../tool-classification/classify-tool.ts'
import { internet } from '../untrusted-sources.ts'
import type { CrewContext } from './context.ts'

/** States the MCP servers that an agent names by their address. `#tool` at its end names one tool of it. */
export function stateMcps(
  context: CrewContext,
  agent: string,
  name: string,
  mcps: readonly (string | Readonly<Record<string, unknown>>)[],
  at: string,
): void {
  for (const [index, each] of mcps.entries()) {
    const url = typeof each === 'string' ? each : each['url']
    const address = typeof url === 'string' ? addressIn(url) : undefined
    if (address === undefined || typeof url !== 'string') continue
    const place = context.placeOf(`${at}/${index}`)
    const { builder } = context
    const shown = addressOf(address.url)
    const id = mcpServerId('crewai', context.crew, name, shown)
    const known = entryOf({ id, url: address.url })?.entry
    const grants = [`${agent}#mcps/${shown}`]
    const held = stateSecrets(context, id, url, grants, place)
    const needsIdentity = held || known?.needsIdentity === true
    builder.asset(mcpServer, id, shown, needsIdentity ? { needsIdentity: true } : {}, place)
    builder.relation(connectsTo, agent, id, { grants }, place)
    const auth = known?.open === true ? 'none' : 'user'
    const to = builder.asset(endpoint, endpointId(address.url), shown, { exposure: address.exposure, auth }, place)
    builder.relation(exposes, to, id, { grants, properties: { callerCredential: true } }, place)
    if (address.exposure !== 'internet') continue
    const note = 'from the address: a public name is taken to be reachable from the internet'
    builder.asset(untrustedSource, internet.id, internet.name, { profile: internet.profile }, place)
    builder.relation(reaches, internet.id, to, { grants, basis: 'computed', note }, place)
  }
}

/** Keys are handed over in the address: `?api_key=…`. */
function stateSecrets(
  { builder, fingerprint }: CrewContext,
  server: string,
  url: string,
  grants: readonly string[],
  place: RecordPlace,
): boolean {
  const found = [...new URL(url).searchParams].filter(([key, value]) => looksSecret(key, value))
  for (const [key, value] of found) {
    const description = describeSecret(value, fingerprint)
    const to = builder.asset(
      credential,
      description.id,
      `${key} of an MCP server`,
      credentialProperties(description),
      place,
    )
    builder.relation(holds, server, to, { grants }, place)
  }
  return found.length > 0
}
