import { credential } from '@throughline/graph/ontology/assets/credential.ts'
import { mcpServer } from '@throughline/graph/ontology/assets/mcp-server.ts'
import { softwarePackage } from '@throughline/graph/ontology/assets/package.ts'
import { serviceIdentity } from '@throughline/graph/ontology/assets/service-identity.ts'
import { workload } from '@throughline/graph/ontology/assets/workload.ts'
import { builtFrom } from '@throughline/graph/ontology/relations/built-from.ts'
import { holds } from '@throughline/graph/ontology/relations/holds.ts'
import { hosts } from '@throughline/graph/ontology/relations/hosts.ts'
import { runsAs } from '@throughline/graph/ontology/relations/runs-as.ts'
import type { RecordPlace } from '../claims/claim-builder.ts'
import { packageId } from '../ids.ts'
import { fromImage } from '../mcp-config/package-spec.ts'
import { providerOf } from '../mcp-config/provider.ts'
import { credentialProperties, describeSecret } from '../secrets/describe-secret.ts'
import { looksSecret } from '../secrets/looks-secret.ts'
import { classifyTool, entryOf, lookAt, type ServerIdentity } from '../tool-classification/classify-tool.ts'
import { overrideOf } from '../tool-classification/override-file.ts'
import { claimTool } from '../tool-classification/tool-claims.ts'
import { namedTool } from '../tool-classification/tool-listing.ts'
import type { Found } from './cluster/objects.ts'
import { type KubeContext, placeOf } from './context.ts'
import { kubeId, serviceAccountId } from './ids.ts'
import { serverIdOf } from './rbac/use-rights.ts'
import { contain } from './state-containers.ts'
import type { McpServerValue } from './wire.ts'
import { stateKey } from './workloads/secret-keys.ts'
import { stateSecret } from './workloads/state-secrets.ts'

/** States the MCP servers that ToolHive's operator runs in the cluster, with the tools that the catalogue knows of them. */
export function stateMcpServers(context: KubeContext): void {
  for (const server of context.cluster.own.mcpServers) stateServer(context, server)
}

function stateServer(context: KubeContext, found: Found<McpServerValue>): void {
  const { cluster, builder, overrides } = context
  const { spec } = found.value
  const id = serverIdOf(cluster.scope, found.namespace, found.name)
  const place = placeOf(found)
  const image = fromImage(spec.image)
  const identity = { id, ...(image === undefined ? {} : { purl: image.purl }) }
  const known = entryOf(identity)
  const override = overrideOf(overrides, identity)
  const held = stateCredentials(context, id, found, place)
  const needsIdentity = override?.needsIdentity ?? (held || known?.entry.needsIdentity === true)
  const properties = {
    ...(needsIdentity ? { needsIdentity } : {}),
    // Its pod is a sandbox: nothing of a node is handed to it by the operator.
    sandboxed: override?.sandboxed ?? true,
  }
  builder.asset(mcpServer, id, `${found.namespace}/${found.name}`, properties, place)
  contain(context, found.namespace, id, place)
  const pod = kubeId(cluster.scope, 'mcpserver', found.namespace, found.name)
  builder.asset(workload, pod, `mcpserver ${found.namespace}/${found.name}`, { selfRunning: true }, place)
  contain(context, found.namespace, pod, place)
  builder.relation(hosts, pod, id, {}, place)
  stateAccount(context, pod, found, place)
  if (image !== undefined) {
    const { purl, name, pinned } = image
    const to = builder.asset(softwarePackage, packageId(purl), name, { purl, pinned }, place)
    builder.relation(builtFrom, id, to, { grants: [id] }, place)
  }
  stateTools(context, identity, spec.tools, place)
}

function stateAccount(context: KubeContext, pod: string, found: Found<McpServerValue>, place: RecordPlace): void {
  const { cluster, builder } = context
  const { serviceAccount } = found.value.spec
  // Without a name the operator makes an account that may do nothing.
  if (serviceAccount == null || serviceAccount === '') return
  const to = serviceAccountId(cluster.scope, found.namespace, serviceAccount)
  builder.asset(serviceIdentity, to, `${found.namespace}/${serviceAccount}`, {}, place)
  builder.relation(runsAs, pod, to, { grants: [`${pod}#serviceAccount`] }, place)
}

function stateCredentials(
  context: KubeContext,
  id: string,
  { namespace, name, value }: Found<McpServerValue>,
  place: RecordPlace,
): boolean {
  const { builder, fingerprint } = context
  for (const { name: secret, key } of value.spec.secrets) {
    stateSecret(context, namespace, secret, place)
    const to = stateKey(context, namespace, secret, key, place)
    builder.relation(holds, id, to, { grants: [`${id}#secrets/${secret}/${key}`] }, place)
  }
  const literals = value.spec.env.filter((each) => looksSecret(each.name, each.value ?? ''))
  for (const each of literals) {
    const description = describeSecret(each.value ?? '', fingerprint)
    const provider = description.provider === 'unknown' ? providerOf(each.name) : description.provider
    const properties = { ...credentialProperties(description), provider }
    const to = builder.asset(credential, description.id, `${each.name} of ${namespace}/${name}`, properties, place)
    builder.relation(holds, id, to, { grants: [`${id}#env/${each.name}`] }, place)
  }
  return value.spec.secrets.length + literals.length > 0
}

function stateTools(
  { builder, overrides }: KubeContext,
  identity: ServerIdentity & { readonly id: string },
  only: readonly string[],
  place: RecordPlace,
): void {
  const known = entryOf(identity)?.entry
  const usual = known?.tools.filter(({ offByDefault }) => offByDefault !== true).flatMap(({ names }) => names) ?? []
  for (const name of only.length > 0 ? only : usual) {
    const classification = classifyTool(lookAt(namedTool(name)), identity, overrides)
    const note = only.length > 0 ? 'named in the server’s object' : `offered according to catalogue entry ${known?.id}`
    claimTool(builder, name, classification, { serverId: identity.id, place, basis: 'declared', note })
  }
}
