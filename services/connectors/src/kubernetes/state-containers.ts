import { resource } from '@throughline/graph/ontology/assets/resource.ts'
import { contains } from '@throughline/graph/ontology/relations/contains.ts'
import type { RecordPlace } from '../claims/claim-builder.ts'
import type { KubeContext } from './context.ts'
import { clusterId, namespaceId } from './ids.ts'

/** States that something lies in a namespace, or (without one) in the cluster itself. */
export function contain(context: KubeContext, namespace: string, id: string, place: RecordPlace): void {
  const { cluster, builder } = context
  const whole = builder.asset(resource, clusterId(cluster.scope), `Kubernetes cluster ${cluster.name}`, {}, place)
  if (namespace === '') {
    builder.relation(contains, whole, id, {}, place)
    return
  }
  const inside = builder.asset(resource, namespaceId(cluster.scope, namespace), `namespace ${namespace}`, {}, place)
  builder.relation(contains, whole, inside, {}, place)
  builder.relation(contains, inside, id, {}, place)
}
