import type { Container, PodSpec } from '../wire.ts'
import type { Cluster } from './cluster.ts'
import type { Found, PodTemplate } from './objects.ts'

/** Something in a namespace. */
export interface Named {
  readonly namespace: string
  readonly name: string
}

/** Containers with what keeps them running: of pods made by something that was read, that. */
export interface WorkloadRoot extends Named {
  /** In lower case. */
  readonly kind: string
  /** Names of its pods, as far as they were read. */
  readonly pods: readonly string[]
  readonly accounts: readonly string[]
  /** Labels of its pods. */
  readonly labels: readonly Readonly<Record<string, string>>[]
  readonly nodes: readonly string[]
}

/** What rights may be about. */
export interface Inventory {
  readonly secrets: readonly Named[]
  readonly accounts: readonly Named[]
  readonly workloads: readonly WorkloadRoot[]
  readonly mcpServers: readonly Named[]
  readonly nodes: readonly string[]
  readonly users: readonly string[]
  rootOf(workload: Found<PodTemplate>): Named & { readonly kind: string }
}

const made = new WeakMap<Cluster, Inventory>()

/** What the cluster holds, objects that are only named included. */
export function inventoryOf(cluster: Cluster): Inventory {
  const known = made.get(cluster) ?? takeInventory(cluster)
  made.set(cluster, known)
  return known
}

function takeInventory({ objects }: Cluster): Inventory {
  const byKey = new Map(objects.workloads.map((each) => [keyOf(each.namespace, each.kind, each.name), each]))
  const rootOf = (workload: Found<PodTemplate>): Found<PodTemplate> => {
    let at = workload
    for (let depth = 0; depth < 5 && at.owner !== undefined; depth += 1) {
      const owner = byKey.get(`${at.namespace}/${at.owner}`)
      if (owner === undefined) break
      at = owner
    }
    return at
  }
  const groups = Map.groupBy(objects.workloads, (each) => {
    const root = rootOf(each)
    return keyOf(root.namespace, root.kind, root.name)
  })
  const workloads = [...groups.values()].map((members) => workloadOf(members, rootOf))
  const subjects = [...objects.roleBindings, ...objects.clusterRoleBindings].flatMap(({ value }) => value.subjects)
  const servers = objects.mcpServers.map(({ namespace, name }) => ({ namespace, name }))
  return {
    workloads,
    mcpServers: servers,
    secrets: distinct([
      ...objects.secrets,
      ...objects.workloads.flatMap(({ namespace, value }) =>
        secretNames(value.spec).map((name) => ({ namespace, name })),
      ),
      ...objects.mcpServers.flatMap(({ namespace, value }) =>
        value.spec.secrets.map(({ name }) => ({ namespace, name })),
      ),
    ]),
    accounts: distinct([
      ...objects.serviceAccounts,
      ...objects.workloads.map(({ namespace, value }) => ({ namespace, name: accountOf(value.spec) })),
      ...subjects.flatMap(({ kind, name, namespace }) =>
        kind === 'ServiceAccount' ? [{ namespace: namespace ?? '', name }] : [],
      ),
    ]),
    nodes: [...new Set([...objects.nodes.map(({ name }) => name), ...workloads.flatMap(({ nodes }) => nodes)])].sort(),
    users: [...new Set(subjects.flatMap(({ kind, name }) => (kind === 'User' ? [name] : [])))].sort(),
    rootOf: (workload) => {
      const { namespace, kind, name } = rootOf(workload)
      return { namespace, kind, name }
    },
  }
}

function workloadOf(
  members: readonly Found<PodTemplate>[],
  rootOf: (workload: Found<PodTemplate>) => Found<PodTemplate>,
): WorkloadRoot {
  const [first] = members
  if (first === undefined) throw new Error('a workload without members')
  const { namespace, kind, name } = rootOf(first)
  return {
    namespace,
    kind,
    name,
    pods: members.filter((each) => each.kind === 'pod').map((each) => each.name),
    accounts: [...new Set(members.map(({ value }) => accountOf(value.spec)))],
    labels: members.map(({ value }) => value.labels),
    nodes: [...new Set(members.flatMap(({ value }) => value.spec.nodeName ?? []))].filter((node) => node !== ''),
  }
}

/** The service account that pods run as. */
export function accountOf(spec: PodSpec): string {
  const name = spec.serviceAccountName ?? spec.serviceAccount ?? ''
  return name === '' ? 'default' : name
}

/** Every container, those that run first or were added for debugging included. */
export function containersOf(spec: PodSpec): readonly Container[] {
  return [...spec.initContainers, ...spec.containers, ...spec.ephemeralContainers]
}

/** Names of the secrets that the pods are given, in whatever way. */
function secretNames(spec: PodSpec): readonly string[] {
  const ofContainers = containersOf(spec).flatMap(({ env, envFrom }) => [
    ...env.flatMap(({ valueFrom }) => valueFrom?.secretKeyRef?.name ?? []),
    ...envFrom.flatMap(({ secretRef }) => secretRef?.name ?? []),
  ])
  const ofVolumes = spec.volumes.flatMap(({ secret, projected }) => [
    ...(secret?.secretName == null ? [] : [secret.secretName]),
    ...(projected?.sources ?? []).flatMap((source) => source.secret?.name ?? []),
  ])
  return [...ofContainers, ...ofVolumes, ...spec.imagePullSecrets.flatMap(({ name }) => name ?? [])]
}

function distinct(all: readonly Named[]): readonly Named[] {
  const byKey = new Map(all.map(({ namespace, name }) => [`${namespace}/${name}`, { namespace, name }]))
  return [...byKey.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each)
}

function keyOf(namespace: string, kind: string, name: string): string {
  return `${namespace}/${kind}/${name}`
}
