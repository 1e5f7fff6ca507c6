import { resource } from '@throughline/graph/ontology/assets/resource.ts'
import { role } from '@throughline/graph/ontology/assets/role.ts'
import { serviceIdentity } from '@throughline/graph/ontology/assets/service-identity.ts'
import { canAssume } from '@throughline/graph/ontology/relations/can-assume.ts'
import { contains } from '@throughline/graph/ontology/relations/contains.ts'
import { type KubeContext, placeOf } from './context.ts'
import { clusterId, namespaceId, serviceAccountId } from './ids.ts'
import { contain } from './state-containers.ts'
import { stateNode } from './workloads/node-access.ts'

const awsRole = 'eks.amazonaws.com/role-arn'
const doubt = 'whether the role trusts the account is said in its AWS account'

/** States the file's service accounts, with the cloud roles that they are made for. */
export function stateAccounts(context: KubeContext): void {
  const { cluster, builder } = context
  for (const account of cluster.own.serviceAccounts) {
    const place = placeOf(account)
    const id = serviceAccountId(cluster.scope, account.namespace, account.name)
    const rights = cluster.isWhole ? { rightsKnown: true } : {}
    builder.asset(serviceIdentity, id, `${account.namespace}/${account.name}`, rights, place)
    contain(context, account.namespace, id, place)
    const arn = account.annotations[awsRole] ?? ''
    if (!/^arn:[^:]+:iam::\d{12}:role\/./.test(arn)) continue
    const at = placeOf(account, '/metadata/annotations')
    builder.asset(role, arn, undefined, {}, at)
    const properties = { via: 'sts:AssumeRoleWithWebIdentity' }
    const details = { grants: [`${id}#${awsRole}`], properties, basis: 'inferred', note: doubt } as const
    builder.relation(canAssume, id, arn, details, at)
  }
}

/** States the file's namespaces and nodes. */
export function stateNamespaces(context: KubeContext): void {
  const { cluster, builder } = context
  for (const namespace of cluster.own.namespaces) {
    const place = placeOf(namespace)
    const whole = builder.asset(resource, clusterId(cluster.scope), `Kubernetes cluster ${cluster.name}`, {}, place)
    const id = namespaceId(cluster.scope, namespace.name)
    builder.asset(resource, id, `namespace ${namespace.name}`, {}, place)
    builder.relation(contains, whole, id, {}, place)
  }
  for (const node of cluster.own.nodes) stateNode(context, node.name, placeOf(node))
}
