import { canModify } from '@throughline/graph/ontology/relations/can-modify.ts'
import { canRead } from '@throughline/graph/ontology/relations/can-read.ts'
import { canWrite } from '@throughline/graph/ontology/relations/can-write.ts'
import { mcpServerId } from '../../ids.ts'
import type { Cluster } from '../cluster/cluster.ts'
import { inventoryOf, type Named, type WorkloadRoot } from '../cluster/inventory.ts'
import { kubeId, secretId } from '../ids.ts'
import { allowed, fitsName } from './allowed.ts'
import type { Right } from './right.ts'
import type { RoleInstance } from './roles.ts'

/** What keeps pods running, by API group; changing it changes what runs. */
export const controllers = [
  ['apps', 'deployments', 'deployment'],
  ['apps', 'statefulsets', 'statefulset'],
  ['apps', 'daemonsets', 'daemonset'],
  ['apps', 'replicasets', 'replicaset'],
  ['', 'replicationcontrollers', 'replicationcontroller'],
  ['batch', 'jobs', 'job'],
  ['batch', 'cronjobs', 'cronjob'],
] as const

/** What the role may do with secrets, with what runs, and with MCP servers. */
export function useRights(cluster: Cluster, role: RoleInstance): readonly Right[] {
  const { secrets, workloads, mcpServers } = inventoryOf(cluster)
  return [
    ...onSecrets(cluster, role, secrets.filter(inScope(role))),
    ...onWorkloads(cluster, role, workloads.filter(inScope(role))),
    ...onServers(cluster, role, mcpServers.filter(inScope(role))),
  ]
}

/** Whether the role's rules hold in the thing's namespace. */
export function inScope({ namespace }: RoleInstance): (named: Named) => boolean {
  return (named) => namespace === undefined || named.namespace === namespace
}

function onSecrets(cluster: Cluster, role: RoleInstance, secrets: readonly Named[]): readonly Right[] {
  // A list, and what is watched, holds the values too.
  const reads = allowed(role, ['get', 'list', 'watch'], '', 'secrets')
  const writes = allowed(role, ['update', 'patch'], '', 'secrets')
  return secrets.flatMap(({ namespace, name }) => {
    const to = secretId(cluster.scope, namespace, name)
    return [
      ...reads.filter((each) => fitsName(each, name)).map(({ grants }): Right => ({ type: canRead, to, grants })),
      ...writes.filter((each) => fitsName(each, name)).map(({ grants }): Right => ({ type: canWrite, to, grants })),
    ]
  })
}

function onWorkloads(cluster: Cluster, role: RoleInstance, workloads: readonly WorkloadRoot[]): readonly Right[] {
  // A web socket to `exec` opens with GET, so `get` runs commands as `create` does.
  const running = [
    ...allowed(role, ['create', 'get'], '', 'pods/exec'),
    ...allowed(role, ['create', 'get'], '', 'pods/attach'),
    ...allowed(role, ['update', 'patch'], '', 'pods/ephemeralcontainers'),
    ...allowed(role, ['update', 'patch'], '', 'pods'),
  ]
  // The kubelet's own API, which asks for nothing more.
  const onNodes = role.namespace === undefined ? allowed(role, ['create', 'get'], '', 'nodes/proxy') : []
  const changing = new Map(
    controllers.map(([group, resource, kind]) => [kind as string, allowed(role, ['update', 'patch'], group, resource)]),
  )
  return workloads.flatMap(({ kind, namespace, name, pods, nodes }) => {
    const to = kubeId(cluster.scope, kind, namespace, name)
    const ways = [
      ...running.filter((each) => each.names.length === 0 || pods.some((pod) => fitsName(each, pod))),
      ...onNodes.filter((each) => each.names.length === 0 || nodes.some((node) => fitsName(each, node))),
      ...(changing.get(kind) ?? []).filter((each) => fitsName(each, name)),
    ]
    return ways.map(({ grants }): Right => ({ type: canModify, to, grants }))
  })
}

function onServers(cluster: Cluster, role: RoleInstance, servers: readonly Named[]): readonly Right[] {
  const changing = allowed(role, ['update', 'patch'], 'toolhive.stacklok.dev', 'mcpservers')
  return servers.flatMap(({ namespace, name }) =>
    changing
      .filter((each) => fitsName(each, name))
      .map(({ grants }): Right => ({ type: canModify, to: serverIdOf(cluster.scope, namespace, name), grants })),
  )
}

/** An MCP server that the cluster's operator runs: the cluster is its host, the namespace its scope. */
export function serverIdOf(cluster: string, namespace: string, name: string): string {
  return mcpServerId('kubernetes', cluster, namespace, name)
}
