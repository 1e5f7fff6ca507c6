import { endpoint } from '@throughline/graph/ontology/assets/endpoint.ts'
import { untrustedSource } from '@throughline/graph/ontology/assets/untrusted-source.ts'
import { exposes } from '@throughline/graph/ontology/relations/exposes.ts'
import { reaches } from '@throughline/graph/ontology/relations/reaches.ts'
import type { RecordPlace } from '../../claims/claim-builder.ts'
import { internet } from '../../untrusted-sources.ts'
import type { KubeContext } from '../context.ts'
import { serverIdOf } from '../rbac/use-rights.ts'
import { contain } from '../state-containers.ts'
import type { authOf, Openness } from './openness.ts'

/** An address in front of things in the cluster. */
export interface Exposure {
  readonly id: string
  readonly name: string
  readonly openness: Openness
  readonly auth: ReturnType<typeof authOf>
  readonly to: readonly string[]
  readonly grants: readonly string[]
  readonly namespace: string
  readonly place: RecordPlace
}

/** States an address, what it leads to, and that outsiders reach it where it is open to the internet. */
export function stateEndpoint(context: KubeContext, exposure: Exposure): void {
  const { builder } = context
  const { id, name, openness, auth, to, grants, namespace, place } = exposure
  const signsIn = auth === 'none' && to.length > 0 && to.every((target) => asksForSignIn(context, target))
  const properties = { exposure: openness.exposure, auth: signsIn ? 'user' : auth }
  builder.asset(endpoint, id, name, properties, place)
  contain(context, namespace, id, place)
  for (const target of to) builder.relation(exposes, id, target, { grants }, place)
  if (openness.exposure !== 'internet') return
  builder.asset(untrustedSource, internet.id, internet.name, { profile: internet.profile }, place)
  builder.relation(reaches, internet.id, id, { grants, basis: 'computed', note: openness.note }, place)
}

/** An MCP server whose own proxy asks callers to sign in. */
function asksForSignIn({ cluster }: KubeContext, target: string): boolean {
  return cluster.objects.mcpServers.some(
    ({ namespace, name, value: { spec } }) =>
      serverIdOf(cluster.scope, namespace, name) === target && (spec.oidcConfig ?? spec.authServerRef) != null,
  )
}
