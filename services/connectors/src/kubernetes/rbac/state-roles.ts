import { group } from '@throughline/graph/ontology/assets/group.ts'
import { role as roleKind } from '@throughline/graph/ontology/assets/role.ts'
import { serviceIdentity } from '@throughline/graph/ontology/assets/service-identity.ts'
import { canAdmin } from '@throughline/graph/ontology/relations/can-admin.ts'
import { memberOf } from '@throughline/graph/ontology/relations/member-of.ts'
import type { RecordPlace } from '../../claims/claim-builder.ts'
import { inventoryOf } from '../cluster/inventory.ts'
import type { Binding } from '../cluster/objects.ts'
import { type KubeContext, placeOf } from '../context.ts'
import { clusterId, kubeId, serviceAccountId } from '../ids.ts'
import { contain } from '../state-containers.ts'
import { escalations, targetRoles } from './escalations.ts'
import { stateRights } from './right.ts'
import { type RoleInstance, roleNamed } from './roles.ts'
import { groupId, groupsOfAccount, subjectAsset } from './subjects.ts'
import { useRights } from './use-rights.ts'

/** States the roles that the file holds, with what they allow. */
export function stateRoles(context: KubeContext): void {
  const { cluster } = context
  for (const found of cluster.own.roles) {
    const role = roleNamed(cluster, { kind: found.kind, name: found.name }, found.namespace)
    stateRole(context, role, placeOf(found))
  }
  for (const found of cluster.own.clusterRoles) {
    const role = roleNamed(cluster, { kind: 'ClusterRole', name: found.name }, undefined)
    // Most cluster roles are only bound in a namespace, or only add to others; their rights elsewhere are nobody's.
    if (isBoundEverywhere(context, found.name)) stateRole(context, role, placeOf(found))
    else stateRoleItself(context, role, placeOf(found))
  }
}

/** States who has which role. */
export function stateBindings(context: KubeContext): void {
  for (const binding of context.cluster.own.roleBindings) stateBinding(context, binding, binding.namespace)
  for (const binding of context.cluster.own.clusterRoleBindings) stateBinding(context, binding, undefined)
}

function isBoundEverywhere({ cluster }: KubeContext, name: string): boolean {
  const { clusterRoleBindings, roleBindings } = cluster.objects
  return (
    clusterRoleBindings.some(({ value }) => value.roleRef.name === name) ||
    !roleBindings.some(({ value }) => value.roleRef.name === name && value.roleRef.kind === 'ClusterRole')
  )
}

function stateRole(context: KubeContext, role: RoleInstance, place: RecordPlace, stated = new Set<string>()): void {
  const { cluster, builder } = context
  if (stated.has(role.id)) return
  stated.add(role.id)
  stateRoleItself(context, role, place)
  const rights = [...useRights(cluster, role), ...escalations(cluster, role)]
  stateRights(role.id, rights, builder, place)
  // What can be bound need not be bound yet, and built-in roles stand in no file.
  for (const other of targetRoles(cluster, role, rights)) stateRole(context, other, place, stated)
}

function stateRoleItself(context: KubeContext, role: RoleInstance, place: RecordPlace): void {
  const { builder } = context
  builder.asset(roleKind, role.id, role.name, role.isKnown ? { rightsKnown: true } : {}, place)
  contain(context, role.namespace ?? '', role.id, place)
}

function stateBinding(context: KubeContext, binding: Binding, namespace: string | undefined): void {
  const { cluster, builder } = context
  const role = roleNamed(cluster, binding.value.roleRef, namespace)
  const place = placeOf(binding)
  // What a cluster role allows in a namespace is known where it is bound there; built-in ones stand in no file.
  if ((role.isClusterRole && namespace !== undefined) || role.found === undefined) stateRole(context, role, place)
  else builder.asset(roleKind, role.id, role.name, {}, place)
  const scope = namespace === undefined ? [] : [namespace]
  const id = kubeId(cluster.scope, binding.kind, ...scope, binding.name)
  for (const [index, subject] of binding.value.subjects.entries()) {
    const asset = subjectAsset(cluster, subject)
    const at = placeOf(binding, `/subjects/${index}`)
    builder.asset(asset.kind, asset.id, asset.name, cluster.isWhole ? { rightsKnown: true } : {}, at)
    if (asset.namespace !== undefined) contain(context, asset.namespace, asset.id, at)
    builder.relation(memberOf, asset.id, role.id, { grants: [`${id}#${asset.key}`] }, at)
    if (asset.kind === group) stateMembers(context, subject.name, at)
  }
}

/** Groups that nobody puts members into: the cluster itself does. */
function stateMembers(context: KubeContext, name: string, place: RecordPlace): void {
  const { cluster, builder } = context
  const to = groupId(cluster, name)
  if (name === 'system:masters') {
    const note = 'the API server lets this group do everything, whatever the roles say'
    builder.relation(canAdmin, to, clusterId(cluster.scope), { basis: 'computed', note }, place)
  }
  for (const account of inventoryOf(cluster).accounts) {
    if (!groupsOfAccount(account).includes(name)) continue
    const from = serviceAccountId(cluster.scope, account.namespace, account.name)
    builder.asset(serviceIdentity, from, `${account.namespace}/${account.name}`, {}, place)
    contain(context, account.namespace, from, place)
    builder.relation(
      memberOf,
      from,
      to,
      { basis: 'computed', note: 'every service account of that group’s scope' },
      place,
    )
  }
}
