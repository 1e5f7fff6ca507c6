import type { z } from 'zod'
import type { Rejection } from '../../connector.ts'
import { type CheckedAt, check } from '../../reading/check.ts'
import {
  clusterRoleBindingWire,
  cronJobWire,
  type GatewayValue,
  gatewayWire,
  type IngressValue,
  ingressWire,
  type McpServerValue,
  type Metadata,
  mcpServerWire,
  type PlainValue,
  type PodSpec,
  plainWire,
  podWire,
  type RoleBindingValue,
  type RoleValue,
  type RouteValue,
  roleBindingWire,
  roleWire,
  routeWire,
  type SecretValue,
  type ServiceAccountValue,
  type ServiceValue,
  secretWire,
  serviceAccountWire,
  serviceWire,
  templatedWire,
} from '../wire.ts'

/** An object of the cluster and where it was read. */
export interface Found<T> {
  /** In lower case, as in ids: `deployment`. */
  readonly kind: string
  readonly name: string
  /** Empty for what belongs to no namespace. */
  readonly namespace: string
  readonly uid: string | undefined
  readonly labels: Readonly<Record<string, string>>
  readonly annotations: Readonly<Record<string, string>>
  /** What made it and keeps it, `replicaset/web-5d4f`. */
  readonly owner: string | undefined
  readonly value: T
  readonly at: CheckedAt
}

/** Where containers run, however its pods come about. */
export interface PodTemplate {
  readonly spec: PodSpec
  readonly labels: Readonly<Record<string, string>>
}

export type Binding = Found<RoleBindingValue>

/** Objects by what they are used for. */
export class Objects {
  readonly roles: Found<RoleValue>[] = []
  readonly clusterRoles: Found<RoleValue>[] = []
  readonly roleBindings: Binding[] = []
  readonly clusterRoleBindings: Binding[] = []
  readonly serviceAccounts: Found<ServiceAccountValue>[] = []
  readonly workloads: Found<PodTemplate>[] = []
  readonly secrets: Found<SecretValue>[] = []
  readonly services: Found<ServiceValue>[] = []
  readonly ingresses: Found<IngressValue>[] = []
  readonly gateways: Found<GatewayValue>[] = []
  readonly routes: Found<RouteValue>[] = []
  readonly mcpServers: Found<McpServerValue>[] = []
  readonly namespaces: Found<PlainValue>[] = []
  readonly nodes: Found<PlainValue>[] = []

  /** Every object, whatever it is. */
  all(): readonly Found<unknown>[] {
    return Object.values(this).flat()
  }

  /** Takes out what the question is true of, and returns it. */
  drop(which: (object: Found<unknown>) => boolean): readonly Found<unknown>[] {
    const dropped = this.all().filter(which)
    for (const list of Object.values(this)) {
      if (!Array.isArray(list)) continue
      const kept = list.filter((each) => !which(each))
      list.splice(0, list.length, ...kept)
    }
    return dropped
  }

  add(other: Objects): void {
    append(this.roles, other.roles)
    append(this.clusterRoles, other.clusterRoles)
    append(this.roleBindings, other.roleBindings)
    append(this.clusterRoleBindings, other.clusterRoleBindings)
    append(this.serviceAccounts, other.serviceAccounts)
    append(this.workloads, other.workloads)
    append(this.secrets, other.secrets)
    append(this.services, other.services)
    append(this.ingresses, other.ingresses)
    append(this.gateways, other.gateways)
    append(this.routes, other.routes)
    append(this.mcpServers, other.mcpServers)
    append(this.namespaces, other.namespaces)
    append(this.nodes, other.nodes)
  }
}

function append<T>(into: T[], more: readonly T[]): void {
  for (const each of more) into.push(each)
}

type Reader = (objects: Objects, value: unknown, kind: string, at: CheckedAt) => readonly Rejection[]

const inNoNamespace = new Set(['clusterrole', 'clusterrolebinding', 'namespace', 'node'])

const rbac = 'rbac.authorization.k8s.io'

/** By API group and kind; every other kind is left alone. */
const readers: Readonly<Record<string, Reader>> = {
  [`${rbac}/Role`]: into(roleWire, (objects) => objects.roles),
  [`${rbac}/ClusterRole`]: into(roleWire, (objects) => objects.clusterRoles),
  [`${rbac}/RoleBinding`]: into(roleBindingWire, (objects) => objects.roleBindings),
  [`${rbac}/ClusterRoleBinding`]: (objects, value, kind, at) => {
    const checked = check(clusterRoleBindingWire, value, at)
    if (!checked.ok) return checked.rejections
    const { name } = checked.value.roleRef
    const bound: RoleBindingValue = { ...checked.value, roleRef: { kind: 'ClusterRole', name } }
    objects.clusterRoleBindings.push(found(kind, checked.value.metadata, bound, at))
    return []
  },
  '/ServiceAccount': into(serviceAccountWire, (objects) => objects.serviceAccounts),
  '/Secret': into(secretWire, (objects) => objects.secrets),
  '/Service': into(serviceWire, (objects) => objects.services),
  '/Namespace': into(plainWire, (objects) => objects.namespaces),
  '/Node': into(plainWire, (objects) => objects.nodes),
  '/Pod': workload(podWire, ({ metadata, spec }) => ({ spec, labels: metadata.labels })),
  '/ReplicationController': templated(),
  'apps/Deployment': templated(),
  'apps/StatefulSet': templated(),
  'apps/DaemonSet': templated(),
  'apps/ReplicaSet': templated(),
  'batch/Job': templated(),
  'batch/CronJob': workload(cronJobWire, ({ spec }) => templateOf(spec.jobTemplate.spec.template)),
  'networking.k8s.io/Ingress': into(ingressWire, (objects) => objects.ingresses),
  'extensions/Ingress': into(ingressWire, (objects) => objects.ingresses),
  'gateway.networking.k8s.io/Gateway': into(gatewayWire, (objects) => objects.gateways),
  'gateway.networking.k8s.io/HTTPRoute': into(routeWire, (objects) => objects.routes),
  'toolhive.stacklok.dev/MCPServer': into(mcpServerWire, (objects) => objects.mcpServers),
}

/** True where objects of that version and kind are read. */
export function isRead(apiVersion: string, kind: string): boolean {
  return Object.hasOwn(readers, keyOf(apiVersion, kind))
}

/** Adds an object, or says what is wrong with it. Kinds that are not used are passed over. */
export function readObject(
  objects: Objects,
  value: unknown,
  type: { readonly apiVersion: string; readonly kind: string },
  at: CheckedAt,
): readonly Rejection[] {
  const key = keyOf(type.apiVersion, type.kind)
  const reader = Object.hasOwn(readers, key) ? readers[key] : undefined
  return reader === undefined ? [] : reader(objects, value, type.kind.toLowerCase(), at)
}

function keyOf(apiVersion: string, kind: string): string {
  return `${apiVersion.includes('/') ? apiVersion.replace(/\/[^/]*$/, '') : ''}/${kind}`
}

function into<T extends { readonly metadata: Metadata }>(
  schema: z.ZodType<T>,
  list: (objects: Objects) => Found<T>[],
): Reader {
  return (objects, value, kind, at) => {
    const checked = check(schema, value, at)
    if (!checked.ok) return checked.rejections
    list(objects).push(found(kind, checked.value.metadata, checked.value, at))
    return []
  }
}

function workload<T extends { readonly metadata: Metadata }>(
  schema: z.ZodType<T>,
  template: (value: T) => PodTemplate,
): Reader {
  return (objects, value, kind, at) => {
    const checked = check(schema, value, at)
    if (!checked.ok) return checked.rejections
    objects.workloads.push(found(kind, checked.value.metadata, template(checked.value), at))
    return []
  }
}

function templated(): Reader {
  return workload(templatedWire, ({ spec }) => templateOf(spec.template))
}

function templateOf(template: {
  readonly metadata?: { readonly labels: PodTemplate['labels'] } | null | undefined
  readonly spec: PodSpec
}): PodTemplate {
  return { spec: template.spec, labels: template.metadata?.labels ?? {} }
}

function found<T>(kind: string, metadata: Metadata, value: T, at: CheckedAt): Found<T> {
  const { name, namespace, uid, labels, annotations, ownerReferences } = metadata
  const owner = ownerReferences.find(({ controller }) => controller === true) ?? ownerReferences[0]
  return {
    kind,
    name,
    // A manifest without a namespace goes where it is applied, which is `default` unless somebody says otherwise.
    namespace: inNoNamespace.has(kind) ? '' : (namespace ?? 'default'),
    uid: uid ?? undefined,
    labels,
    annotations,
    owner: owner === undefined ? undefined : `${owner.kind.toLowerCase()}/${owner.name}`,
    value,
    at,
  }
}
