/**
 * Ids of what lies in a cluster: `k8s:<cluster>:<kind>/<namespace>/<name>`. Names hold no slash (but users' and groups'
 * may), so every id can be written in one way only.
 */
export function kubeId(cluster: string, kind: string, ...path: readonly string[]): string {
  return [`k8s:${clusterPart(cluster)}:${kind}`, ...path.map(part)].join('/')
}

/** The cluster itself. */
export function clusterId(cluster: string): string {
  return `k8s:${clusterPart(cluster)}`
}

export function namespaceId(cluster: string, namespace: string): string {
  return kubeId(cluster, 'namespace', namespace)
}

export function serviceAccountId(cluster: string, namespace: string, name: string): string {
  return kubeId(cluster, 'serviceaccount', namespace, name)
}

export function secretId(cluster: string, namespace: string, name: string): string {
  return kubeId(cluster, 'secret', namespace, name)
}

/** Scope of references to keys of a namespace's secrets: `ref:<scope>:secret:<secret>/<key>`. */
export function secretScope(cluster: string, namespace: string): string {
  return `k8s:${clusterPart(cluster)}/${part(namespace)}`
}

/** A role; with `boundIn`, a cluster role as a binding of that namespace grants it: its rights end there. */
export function roleId(cluster: string, role: { namespace?: string; name: string; boundIn?: string }): string {
  if (role.namespace !== undefined) return kubeId(cluster, 'role', role.namespace, role.name)
  const id = kubeId(cluster, 'clusterrole', role.name)
  return role.boundIn === undefined ? id : `${id}@${part(role.boundIn)}`
}

function clusterPart(cluster: string): string {
  return cluster.replaceAll(/[%:\p{Cc}]/gu, encodeURIComponent)
}

function part(text: string): string {
  return text.replaceAll(/[%/\p{Cc}]/gu, encodeURIComponent)
}
