import { canAssume } from '@throughline/graph/ontology/relations/can-assume.ts'
import type { Cluster } from '../cluster/cluster.ts'
import { inventoryOf } from '../cluster/inventory.ts'
import { kubeId } from '../ids.ts'
import type { Allowed } from './allowed.ts'
import type { Right } from './right.ts'
import type { RoleInstance } from './roles.ts'

const doubt = 'whether an admission policy refuses privileged pods is not in these files'

/**
 * A pod of one's own that is privileged has the node it runs on, and with it the node's identity. Namespaces whose
 * enforced Pod Security Standard forbids that are left out. https://kubernetes.io/docs/concepts/security/pod-security-standards/
 */
export function nodeRights(
  cluster: Cluster,
  role: RoleInstance,
  waysIn: (namespace: string) => readonly (readonly [Allowed, string])[],
): readonly Right[] {
  const { nodes } = inventoryOf(cluster)
  if (nodes.length === 0) return []
  const open = cluster.objects.namespaces
    .filter(({ name }) => role.namespace === undefined || name === role.namespace)
    .filter(({ labels }) => !/^(?:baseline|restricted)$/.test(labels['pod-security.kubernetes.io/enforce'] ?? ''))
    .flatMap(({ name }) => waysIn(name))
  return nodes.flatMap((node) =>
    open.map(
      ([{ grants }, via]): Right => ({
        type: canAssume,
        to: nodeIdentityId(cluster.scope, node),
        grants,
        via: `${via} (privileged)`,
        doubt,
      }),
    ),
  )
}

/** What a node signs in as, `system:node:<name>`. */
export function nodeIdentityId(cluster: string, node: string): string {
  return kubeId(cluster, 'node', node)
}
