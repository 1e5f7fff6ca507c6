import type { Cluster } from '../cluster/cluster.ts'
import { inventoryOf } from '../cluster/inventory.ts'
import type { Found } from '../cluster/objects.ts'
import { kubeId } from '../ids.ts'
import { hasLabels } from '../rbac/roles.ts'
import { serverIdOf } from '../rbac/use-rights.ts'
import type { ServiceValue } from '../wire.ts'

/** What a service sends requests to: workloads by its selector, and the MCP server that its operator made it for. */
export function backendsOf(cluster: Cluster, service: Found<ServiceValue>): readonly string[] {
  const workloads = inventoryOf(cluster).workloads.filter(
    ({ namespace, labels }) =>
      namespace === service.namespace && labels.some((each) => hasLabels(each, service.value.spec.selector)),
  )
  return [
    ...workloads.map(({ kind, namespace, name }) => kubeId(cluster.scope, kind, namespace, name)),
    ...serversBehind(cluster, service.namespace, service.name),
  ]
}

/** The same by the service's name, which need not have been read. */
export function backendsNamed(cluster: Cluster, namespace: string, name: string): readonly string[] {
  const service = cluster.objects.services.find((each) => each.namespace === namespace && each.name === name)
  return service === undefined ? serversBehind(cluster, namespace, name) : backendsOf(cluster, service)
}

/** ToolHive's operator names the service in front of a server `mcp-<server>-proxy`. */
function serversBehind(cluster: Cluster, namespace: string, service: string): readonly string[] {
  return cluster.objects.mcpServers
    .filter((each) => each.namespace === namespace && service === `mcp-${each.name}-proxy`)
    .map((each) => serverIdOf(cluster.scope, namespace, each.name))
}
