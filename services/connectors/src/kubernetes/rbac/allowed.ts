import type { Rule } from '../wire.ts'
import type { RoleInstance } from './roles.ts'

/** That a rule allows something: on which names, and by which grants. */
export interface Allowed {
  readonly grants: readonly string[]
  /** None: whatever the name. */
  readonly names: readonly string[]
}

/**
 * The rules of a role that allow one of the verbs on a resource. Kubernetes knows no denies: each rule stands alone.
 * `resource` may name a subresource, `pods/exec`. https://kubernetes.io/docs/reference/access-authn-authz/rbac/
 */
export function allowed(
  role: RoleInstance,
  verbs: readonly string[],
  group: string,
  resource: string,
): readonly Allowed[] {
  return role.rules.flatMap(({ rule, grant }): Allowed[] => {
    if (!names(rule.apiGroups, group) || !namesResource(rule, resource)) return []
    const matching = verbs.filter((verb) => names(rule.verbs, verb))
    // What is not made yet has no name, so a rule that lists names never lets anybody create it.
    const usable = matching.filter((verb) => verb !== 'create' || resource.includes('/') || isUnnamed(rule))
    return usable.length === 0 ? [] : [{ grants: [grant], names: rule.resourceNames }]
  })
}

/** The rules that allow everything on everything. */
export function allowedAll(role: RoleInstance): readonly Allowed[] {
  return role.rules.flatMap(({ rule, grant }): Allowed[] =>
    [rule.apiGroups, rule.resources, rule.verbs].every((list) => list.includes('*')) && isUnnamed(rule)
      ? [{ grants: [grant], names: [] }]
      : [],
  )
}

/** Both are needed: every pair, with the names of the second. */
export function both(one: readonly Allowed[], other: readonly Allowed[]): readonly Allowed[] {
  return one.flatMap((a) => other.map((b) => ({ grants: [...new Set([...a.grants, ...b.grants])], names: b.names })))
}

/** Whether the name is one of those that are meant. */
export function fitsName({ names: only }: Allowed, name: string): boolean {
  return only.length === 0 || only.includes(name)
}

function isUnnamed(rule: Rule): boolean {
  return rule.resourceNames.length === 0
}

function names(list: readonly string[], wanted: string): boolean {
  return list.includes('*') || list.includes(wanted)
}

/** An asterisk is everything, subresources too; before a slash it is that subresource of everything. */
function namesResource({ resources }: Rule, wanted: string): boolean {
  const [, subresource] = wanted.split('/')
  return (
    resources.includes('*') ||
    resources.includes(wanted) ||
    (subresource !== undefined && resources.includes(`*/${subresource}`))
  )
}
