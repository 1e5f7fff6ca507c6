import { credential } from '@throughline/graph/ontology/assets/credential.ts'
import { serviceIdentity } from '@throughline/graph/ontology/assets/service-identity.ts'
import { authenticatesAs } from '@throughline/graph/ontology/relations/authenticates-as.ts'
import { canAssume } from '@throughline/graph/ontology/relations/can-assume.ts'
import { canModify } from '@throughline/graph/ontology/relations/can-modify.ts'
import { holds } from '@throughline/graph/ontology/relations/holds.ts'
import type { RecordPlace } from '../../claims/claim-builder.ts'
import { accountOf } from '../cluster/inventory.ts'
import type { KubeContext } from '../context.ts'
import { kubeId, serviceAccountId } from '../ids.ts'
import { nodeIdentityId } from '../rbac/node-rights.ts'
import { contain } from '../state-containers.ts'
import type { PodSpec } from '../wire.ts'
import type { HostAccess } from './host-access.ts'

const escape = 'from here the node is within reach, and with it the credential of its kubelet'
const lives = 'a node runs the containers of its pods and asks for tokens of their accounts'

/**
 * States what follows from where a pod runs: its node holds its accounts and its containers; and a pod that is handed the
 * node has the node's identity. Only a live pod says on which node it is.
 */
export function stateNodeAccess(
  context: KubeContext,
  workload: { readonly id: string; readonly namespace: string },
  spec: PodSpec,
  access: readonly HostAccess[],
  place: RecordPlace,
): void {
  const { cluster, builder } = context
  const node = spec.nodeName ?? ''
  if (node === '') return
  const identity = stateNode(context, node, place)
  const account = serviceAccountId(cluster.scope, workload.namespace, accountOf(spec))
  builder.relation(canModify, identity, workload.id, { basis: 'computed', note: lives }, place)
  if (spec.automountServiceAccountToken !== false) {
    const details = { basis: 'computed', note: lives, properties: { via: 'kubelet' } } as const
    builder.relation(canAssume, identity, account, details, place)
  }
  for (const { what, isEscape } of access) {
    if (!isEscape) continue
    const kubelet = kubeId(cluster.scope, 'kubelet', node)
    const details = { grants: [`${workload.id}#${what}`], basis: 'computed', note: escape } as const
    builder.relation(holds, workload.id, kubelet, details, place)
  }
}

/** States a node's identity and the credential that its kubelet signs in with. */
export function stateNode(context: KubeContext, node: string, place: RecordPlace): string {
  const { cluster, builder } = context
  const identity = nodeIdentityId(cluster.scope, node)
  builder.asset(serviceIdentity, identity, `system:node:${node}`, cluster.isWhole ? { rightsKnown: true } : {}, place)
  contain(context, '', identity, place)
  const properties = { provider: 'kubernetes', type: 'client-certificate', isLiteral: false, ownerKnown: true }
  const kubelet = builder.asset(
    credential,
    kubeId(cluster.scope, 'kubelet', node),
    `kubelet of ${node}`,
    properties,
    place,
  )
  builder.relation(authenticatesAs, kubelet, identity, {}, place)
  return identity
}
