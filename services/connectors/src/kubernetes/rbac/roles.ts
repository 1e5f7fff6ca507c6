import type { Cluster } from '../cluster/cluster.ts'
import type { Found } from '../cluster/objects.ts'
import { roleId } from '../ids.ts'
import type { RoleValue, Rule } from '../wire.ts'
import { builtInRoles } from './built-in-roles.ts'

/** A role as something grants it: a cluster role that a namespace's binding names ends at that namespace. */
export interface RoleInstance {
  readonly id: string
  readonly name: string
  /** Where its rules hold; undefined: everywhere. */
  readonly namespace: string | undefined
  readonly rules: readonly GrantedRule[]
  /** Its record; undefined where it is only known by name. */
  readonly found: Found<RoleValue> | undefined
  readonly isClusterRole: boolean
  /** Its rules are known: read, or built into every cluster. */
  readonly isKnown: boolean
}

/** A rule and the id under which it is changed. */
export interface GrantedRule {
  readonly rule: Rule
  readonly grant: string
}

/** How a binding names a role. */
export interface RoleRef {
  readonly kind: string
  readonly name: string
}

/** The role that a reference means in a namespace's binding, or (without one) in a cluster's. */
export function roleNamed(cluster: Cluster, ref: RoleRef, namespace: string | undefined): RoleInstance {
  const isClusterRole = ref.kind === 'ClusterRole'
  const found = isClusterRole
    ? cluster.objects.clusterRoles.find(({ name }) => name === ref.name)
    : cluster.objects.roles.find((each) => each.name === ref.name && each.namespace === namespace)
  const rules = found === undefined ? builtIn(cluster, ref) : rulesOf(cluster, found)
  const scope = namespace === undefined ? {} : isClusterRole ? { boundIn: namespace } : { namespace }
  return {
    id: roleId(cluster.scope, { name: ref.name, ...scope }),
    name: namespace === undefined ? ref.name : isClusterRole ? `${ref.name} in ${namespace}` : ref.name,
    namespace,
    rules: rules ?? [],
    found,
    isClusterRole,
    isKnown: rules !== undefined,
  }
}

function builtIn(cluster: Cluster, ref: RoleRef): readonly GrantedRule[] | undefined {
  if (ref.kind !== 'ClusterRole' || !Object.hasOwn(builtInRoles, ref.name)) return undefined
  const id = roleId(cluster.scope, { name: ref.name })
  return builtInRoles[ref.name]?.map((rule) => ({ rule, grant: `${id}#built-in` }))
}

function rulesOf(cluster: Cluster, role: Found<RoleValue>): readonly GrantedRule[] {
  const id = roleId(cluster.scope, { name: role.name, ...(role.namespace === '' ? {} : { namespace: role.namespace }) })
  const own = role.value.rules.map((rule, index) => ({ rule, grant: `${id}#${index}` }))
  // The cluster fills an aggregated role's rules in; a manifest leaves them to it.
  const selectors = own.length > 0 ? [] : (role.value.aggregationRule?.clusterRoleSelectors ?? [])
  const aggregated = cluster.objects.clusterRoles.filter(
    (other) =>
      other.name !== role.name &&
      other.value.aggregationRule == null &&
      selectors.some(({ matchLabels }) => hasLabels(other.labels, matchLabels)),
  )
  return [...own, ...aggregated.flatMap((other) => rulesOf(cluster, other))]
}

/** An empty selector selects nothing here: it would select everything. */
export function hasLabels(labels: Readonly<Record<string, string>>, wanted: Readonly<Record<string, string>>): boolean {
  const entries = Object.entries(wanted)
  return entries.length > 0 && entries.every(([key, value]) => labels[key] === value)
}
