import type { Rule } from '../wire.ts'

/**
 * The cluster roles that every cluster has for people, as far as they bear on what is read here; used where a binding
 * names one that no file has. https://kubernetes.io/docs/reference/access-authn-authz/rbac/#user-facing-roles
 */
export const builtInRoles: Readonly<Record<string, readonly Rule[]>> = {
  'cluster-admin': [rule(['*'], ['*'], ['*'])],
  admin: [...editing(), rule(['rbac.authorization.k8s.io'], ['roles', 'rolebindings'], changing())],
  edit: editing(),
  view: [rule([''], ['pods', 'services', 'configmaps', 'serviceaccounts'], ['get', 'list', 'watch'])],
}

function editing(): readonly Rule[] {
  return [
    rule([''], ['pods/attach', 'pods/exec', 'pods/portforward', 'pods/proxy'], ['get', 'list', 'watch', 'create']),
    rule([''], ['secrets', 'pods', 'replicationcontrollers', 'serviceaccounts'], changing()),
    rule([''], ['serviceaccounts'], ['impersonate']),
    rule([''], ['serviceaccounts/token'], ['create']),
    rule(['apps'], ['deployments', 'statefulsets', 'daemonsets', 'replicasets'], changing()),
    rule(['batch'], ['jobs', 'cronjobs'], changing()),
  ]
}

function changing(): string[] {
  return ['get', 'list', 'watch', 'create', 'update', 'patch', 'delete']
}

function rule(apiGroups: string[], resources: string[], verbs: string[]): Rule {
  return { apiGroups, resources, verbs, resourceNames: [] }
}
