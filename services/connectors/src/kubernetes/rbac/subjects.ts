import { group } from '@throughline/graph/ontology/assets/group.ts'
import { serviceIdentity } from '@throughline/graph/ontology/assets/service-identity.ts'
import { user } from '@throughline/graph/ontology/assets/user.ts'
import { userId } from '../../ids.ts'
import type { Cluster } from '../cluster/cluster.ts'
import type { Named } from '../cluster/inventory.ts'
import { kubeId, serviceAccountId } from '../ids.ts'
import type { Subject } from '../wire.ts'

/** Whom a binding names, as an asset. */
export interface SubjectAsset {
  readonly kind: typeof user | typeof group | typeof serviceIdentity
  readonly id: string
  readonly name: string
  /** Of a service account. */
  readonly namespace?: string
  /** What tells it from the binding's others. */
  readonly key: string
}

/** The asset of a binding's subject. A user name in the form of `system:serviceaccount:…` is that account. */
export function subjectAsset(cluster: Cluster, { kind, name, namespace }: Subject): SubjectAsset {
  const [, ofNamespace, account] = /^system:serviceaccount:([^:]+):(.+)$/.exec(kind === 'User' ? name : '') ?? []
  if (ofNamespace !== undefined && account !== undefined) return accountAsset(cluster, ofNamespace, account)
  switch (kind) {
    case 'ServiceAccount':
      return accountAsset(cluster, namespace ?? '', name)
    case 'Group':
      return { kind: group, id: groupId(cluster, name), name, key: `Group:${name}` }
    case 'User':
      return { kind: user, id: userAssetId(cluster, name), name, key: `User:${name}` }
  }
}

/** Users are known by what signs them in. An e-mail address is the directory's; any other name is this cluster's own. */
export function userAssetId(cluster: Cluster, name: string): string {
  return /^[^\s@:]+@[^\s@:]+\.[^\s@:]+$/.test(name) ? userId(name) : kubeId(cluster.scope, 'user', name)
}

export function groupId(cluster: Cluster, name: string): string {
  return kubeId(cluster.scope, 'group', name)
}

/** Groups that every service account is in by nature. */
export function groupsOfAccount({ namespace }: Named): readonly string[] {
  return ['system:authenticated', 'system:serviceaccounts', `system:serviceaccounts:${namespace}`]
}

function accountAsset(cluster: Cluster, namespace: string, name: string): SubjectAsset {
  return {
    kind: serviceIdentity,
    id: serviceAccountId(cluster.scope, namespace, name),
    name: `${namespace}/${name}`,
    namespace,
    key: `ServiceAccount:${namespace}/${name}`,
  }
}
