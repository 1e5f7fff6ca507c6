import { endpoint } from '@throughline/graph/ontology/assets/endpoint.ts'
import { untrustedSource } from '@throughline/graph/ontology/assets/untrusted-source.ts'
import { exposes } from '@throughline/graph/ontology/relations/exposes.ts'
import { hosts } from '@throughline/graph/ontology/relations/hosts.ts'
import { reaches } from '@throughline/graph/ontology/relations/reaches.ts'
import { addressOf, systemId } from '../ids.ts'
import { agentIdOf, grantOf, type N8nContext, placeOf, stateInstance } from './context.ts'
import { isAgent } from './kinds.ts'
import { type Trigger, triggerOf } from './triggers.ts'
import { downstream, type Workflow } from './workflow.ts'

/** States how outsiders start the workflow and which of its agents their words get to. Nothing does while it is off. */
export function stateTriggers(context: N8nContext, workflow: Workflow): void {
  for (const node of workflow.nodes) {
    const trigger = triggerOf(node)
    if (trigger === undefined) continue
    const agents = downstream(workflow, node).filter((each) => isAgent(workflow, each))
    const isOn = workflow.isActive && node.disabled !== true
    const to = agents.map((each) => ({ id: agentIdOf(context, workflow, each), isOn: isOn && each.disabled !== true }))
    if (to.length > 0) stateEntry(context, workflow, trigger, to)
  }
}

/** States a trigger's address, what it leads to, and who reaches it. */
export function stateEntry(
  context: N8nContext,
  workflow: Workflow,
  trigger: Trigger,
  to: readonly { readonly id: string; readonly isOn: boolean }[],
): void {
  const { builder, instance } = context
  const { node, path, exposure, auth, source, oneWay, doubt } = trigger
  const place = placeOf(node)
  const grants = [grantOf(context, workflow, node)]
  const shown = path === undefined ? undefined : withoutKeys(path)
  const id = systemId('endpoint', 'n8n', instance, shown ?? `${workflow.key}/${node.name}`)
  builder.asset(endpoint, id, shown ?? `${node.name} of ${workflow.name}`, { exposure, auth }, place)
  builder.relation(hosts, stateInstance(context, place), id, {}, place)
  for (const { id: target, isOn } of to) {
    const properties = { ...(oneWay ? { oneWay } : {}), ...(isOn ? {} : { enabled: false }) }
    builder.relation(exposes, id, target, { grants, properties }, place)
  }
  if (exposure !== 'internet') return
  builder.asset(untrustedSource, source.id, source.name, { profile: source.profile }, place)
  const basis = doubt === undefined ? 'computed' : 'inferred'
  const off = to.some(({ isOn }) => isOn) ? {} : { enabled: false }
  const details = { grants, basis, properties: off, ...(doubt === undefined ? {} : { note: doubt }) } as const
  builder.relation(reaches, source.id, id, details, place)
}

/** A path that nobody can guess is all that protects some triggers: it is shortened as in any address. */
function withoutKeys(path: string): string {
  return addressOf(`http://n8n/${path}`).slice('http://n8n/'.length)
}
