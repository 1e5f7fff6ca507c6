import { agent } from './assets/agent.ts'
import { control } from './assets/control.ts'
import { credential } from './assets/credential.ts'
import { dataset } from './assets/dataset.ts'
import { endpoint } from './assets/endpoint.ts'
import { group } from './assets/group.ts'
import { knowledgeBase } from './assets/knowledge-base.ts'
import { mcpServer } from './assets/mcp-server.ts'
import { model } from './assets/model.ts'
import { modelEndpoint } from './assets/model-endpoint.ts'
import { softwarePackage } from './assets/package.ts'
import { resource } from './assets/resource.ts'
import { role } from './assets/role.ts'
import { serviceIdentity } from './assets/service-identity.ts'
import { sink } from './assets/sink.ts'
import { tool } from './assets/tool.ts'
import { untrustedSource } from './assets/untrusted-source.ts'
import { user } from './assets/user.ts'
import { workload } from './assets/workload.ts'
import { choice, level, list, type Property } from './property.ts'

/** Every asset kind, in the order in which people meet them. */
export const assetKinds = [
  user,
  group,
  role,
  serviceIdentity,
  credential,
  agent,
  mcpServer,
  tool,
  knowledgeBase,
  modelEndpoint,
  model,
  dataset,
  workload,
  softwarePackage,
  endpoint,
  untrustedSource,
  sink,
  control,
  resource,
] as const

/** The name of an asset kind. */
export type Kind = (typeof assetKinds)[number]['kind']

/** Kinds by name. */
export const assetKindByName: ReadonlyMap<string, (typeof assetKinds)[number]> = new Map(
  assetKinds.map((kind) => [kind.kind, kind]),
)

/** Principals: whose permissions are computed. */
export const principals = [user, group, role, serviceIdentity] as const

/** Data: what attackers are after. */
export const data = [dataset, knowledgeBase, resource] as const

/** Properties that every asset may carry. `name`, `kind` and `id` are the asset's own fields. */
export const commonProperties: Readonly<Record<string, Property>> = {
  environment: choice('Where in its life it stands.', ['prod', 'staging', 'unknown', 'dev'], 'unknown'),
  criticality: level('How much harm its takeover does: 0 none to 4 most critical.'),
  owners: list('Who answers for it.'),
  labels: list('Free marks, such as tags of the source.'),
}

/** All properties that an asset of this kind may carry, common ones included. */
export function propertiesOf(kind: Kind): Readonly<Record<string, Property>> {
  const own = assetKindByName.get(kind)
  if (own === undefined) throw new Error(`no asset kind ${kind}`)
  return { ...commonProperties, ...own.properties }
}
