import { canAdmin } from '@throughline/graph/ontology/relations/can-admin.ts'
import { canAssume } from '@throughline/graph/ontology/relations/can-assume.ts'
import { canRead } from '@throughline/graph/ontology/relations/can-read.ts'
import type { Cluster } from '../cluster/cluster.ts'
import { inventoryOf } from '../cluster/inventory.ts'
import { clusterId, namespaceId, secretId, serviceAccountId } from '../ids.ts'
import { type Allowed, allowed, allowedAll, both, fitsName } from './allowed.ts'
import { nodeRights } from './node-rights.ts'
import type { Right } from './right.ts'
import { type RoleInstance, roleNamed } from './roles.ts'
import { userAssetId } from './subjects.ts'
import { controllers, inScope } from './use-rights.ts'

const rbac = 'rbac.authorization.k8s.io'

/**
 * Whom a role's holder can become, and whether it can do everything, by the ways that Kubernetes documents as escalation.
 * https://kubernetes.io/docs/concepts/security/rbac-good-practices/#privilege-escalation-risks
 */
export function escalations(cluster: Cluster, role: RoleInstance): readonly Right[] {
  const all = administering(cluster, role)
  const own = new Set(all.flatMap(({ grants }) => (grants.length === 1 ? grants : [])))
  // Whoever administers has everything that is contained; saying so again for each says nothing.
  const others = [
    ...tokens(cluster, role),
    ...impersonation(cluster, role),
    ...binding(cluster, role),
    ...newWorkloads(cluster, role),
  ]
    .filter(({ to }) => to !== role.id)
    .filter(({ type, grants }) => type !== canAssume || !grants.every((grant) => own.has(grant)))
  return [...all, ...others]
}

function administering(cluster: Cluster, role: RoleInstance): readonly Right[] {
  const to = role.namespace === undefined ? clusterId(cluster.scope) : namespaceId(cluster.scope, role.namespace)
  const ways = [...allowedAll(role), ...rewriting(role)]
  const masters = role.namespace === undefined ? impersonatingMasters(role) : []
  return [...ways, ...masters].map(({ grants }): Right => ({ type: canAdmin, to, grants }))
}

/** Writing any right into the role itself, which a binding keeps. */
function rewriting(role: RoleInstance): readonly Allowed[] {
  const isCluster = role.isClusterRole
  // A cluster role's rules are the cluster's; what a namespace's binding grants never reaches them.
  if (isCluster && role.namespace !== undefined) return []
  const resource = isCluster ? 'clusterroles' : 'roles'
  const name = role.found?.name ?? role.name
  return both(
    allowed(role, ['update', 'patch'], rbac, resource).filter((each) => fitsName(each, name)),
    allowed(role, ['escalate'], rbac, resource).filter((each) => fitsName(each, name)),
  )
}

/** A group is impersonated together with some user; `system:masters` may do everything, whatever the roles say. */
function impersonatingMasters(role: RoleInstance): readonly Allowed[] {
  const users = [
    ...allowed(role, ['impersonate'], '', 'users'),
    ...allowed(role, ['impersonate'], '', 'serviceaccounts'),
  ]
  const groups = allowed(role, ['impersonate'], '', 'groups').filter((each) => fitsName(each, 'system:masters'))
  return both(users, groups)
}

function tokens(cluster: Cluster, role: RoleInstance): readonly Right[] {
  const asking = allowed(role, ['create'], '', 'serviceaccounts/token')
  const minting = both(
    allowed(role, ['create'], '', 'secrets'),
    allowed(role, ['get', 'list', 'watch'], '', 'secrets').filter(({ names }) => names.length === 0),
  )
  return accountRights(cluster, role, [
    [asking, 'create serviceaccounts/token'],
    [minting, 'create and read secrets (a token for the account)'],
  ])
}

function impersonation(cluster: Cluster, role: RoleInstance): readonly Right[] {
  const accounts = allowed(role, ['impersonate'], '', 'serviceaccounts')
  const ofUsers = role.namespace === undefined ? allowed(role, ['impersonate'], '', 'users') : []
  const users = inventoryOf(cluster).users.flatMap((name) =>
    ofUsers
      .filter((each) => fitsName(each, name))
      .map(
        ({ grants }): Right => ({ type: canAssume, to: userAssetId(cluster, name), grants, via: 'impersonate users' }),
      ),
  )
  return [...accountRights(cluster, role, [[accounts, 'impersonate serviceaccounts']]), ...users]
}

function accountRights(
  cluster: Cluster,
  role: RoleInstance,
  ways: readonly (readonly [readonly Allowed[], string])[],
): readonly Right[] {
  return inventoryOf(cluster)
    .accounts.filter(inScope(role))
    .flatMap(({ namespace, name }) => {
      const to = serviceAccountId(cluster.scope, namespace, name)
      return ways.flatMap(([allows, via]) =>
        allows
          .filter((each) => fitsName(each, name))
          .map(({ grants }): Right => ({ type: canAssume, to, grants, via })),
      )
    })
}

/** Roles that the holder can bind to himself: those named, else the strongest, which every cluster has. */
function binding(cluster: Cluster, role: RoleInstance): readonly Right[] {
  const clusterRoles = allowed(role, ['bind'], rbac, 'clusterroles')
  const found: Right[] = []
  if (role.namespace === undefined) {
    const making = allowed(role, ['create', 'update', 'patch'], rbac, 'clusterrolebindings')
    found.push(...bound(cluster, both(making, clusterRoles), 'ClusterRole', undefined, 'clusterrolebindings'))
  }
  const making = allowed(role, ['create', 'update', 'patch'], rbac, 'rolebindings')
  const roles = allowed(role, ['bind'], rbac, 'roles')
  if (making.length === 0 || clusterRoles.length + roles.length === 0) return found
  for (const namespace of role.namespace === undefined ? namespacesOf(cluster) : [role.namespace]) {
    found.push(...bound(cluster, both(making, clusterRoles), 'ClusterRole', namespace, 'rolebindings'))
    found.push(...bound(cluster, both(making, roles), 'Role', namespace, 'rolebindings'))
  }
  return found
}

function bound(
  cluster: Cluster,
  ways: readonly Allowed[],
  kind: 'Role' | 'ClusterRole',
  namespace: string | undefined,
  made: string,
): readonly Right[] {
  const here = cluster.objects.roles.filter((each) => each.namespace === namespace).map(({ name }) => name)
  return ways.flatMap(({ grants, names }) => {
    const unnamed = kind === 'ClusterRole' ? ['cluster-admin'] : here
    const targets = names.length === 0 ? unnamed : names
    return targets
      .map((name) => roleNamed(cluster, { kind, name }, namespace))
      .filter(({ isKnown }) => isKnown)
      .map(({ id }): Right => ({ type: canAssume, to: id, grants, via: `bind ${kind.toLowerCase()}s, create ${made}` }))
  })
}

/** Of the roles that a role's rights lead to, the cluster roles, as they are granted there. */
export function targetRoles(cluster: Cluster, role: RoleInstance, rights: readonly Right[]): readonly RoleInstance[] {
  const ids = new Set(rights.filter(({ type }) => type === canAssume).map(({ to }) => to))
  const names = new Set(['cluster-admin', ...role.rules.flatMap(({ rule }) => rule.resourceNames)])
  const scopes = role.namespace === undefined ? [undefined, ...namespacesOf(cluster)] : [role.namespace]
  return scopes
    .flatMap((scope) => [...names].map((name) => roleNamed(cluster, { kind: 'ClusterRole', name }, scope)))
    .filter(({ id }) => ids.has(id))
}

/** Namespaces that objects are in. */
export function namespacesOf({ objects }: Cluster): readonly string[] {
  const used = objects.all().map(({ namespace }) => namespace)
  return [...new Set([...used, ...objects.namespaces.map(({ name }) => name)])].filter((each) => each !== '').sort()
}

/** Pods of one's own run as any account of the namespace, are given any of its secrets, and may take their node. */
function newWorkloads(cluster: Cluster, role: RoleInstance): readonly Right[] {
  const { accounts, secrets, workloads } = inventoryOf(cluster)
  const creating: (readonly [Allowed, string])[] = [['', 'pods', 'pod'] as const, ...controllers].flatMap(
    ([group, resource]) =>
      allowed(role, ['create'], group, resource).map((each) => [each, `create ${resource}`] as const),
  )
  const changing = controllers.flatMap(([group, resource, kind]) =>
    allowed(role, ['update', 'patch'], group, resource).map((each) => ({ each, kind, via: `patch ${resource}` })),
  )
  const waysIn = (namespace: string): readonly (readonly [Allowed, string])[] => [
    ...creating,
    ...changing
      .filter(({ each, kind }) =>
        workloads.some((one) => one.kind === kind && one.namespace === namespace && fitsName(each, one.name)),
      )
      .map(({ each, via }) => [each, via] as const),
  ]
  return [
    ...accounts.filter(inScope(role)).flatMap(({ namespace, name }) => {
      const to = serviceAccountId(cluster.scope, namespace, name)
      return waysIn(namespace).map(([{ grants }, via]): Right => ({ type: canAssume, to, grants, via }))
    }),
    ...secrets.filter(inScope(role)).flatMap(({ namespace, name }) => {
      const to = secretId(cluster.scope, namespace, name)
      return waysIn(namespace).map(([{ grants }]): Right => ({ type: canRead, to, grants }))
    }),
    ...nodeRights(cluster, role, waysIn),
  ]
}
