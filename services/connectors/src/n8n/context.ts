import { workload } from '@throughline/graph/ontology/assets/workload.ts'
import type { ClaimBuilder, RecordPlace } from '../claims/claim-builder.ts'
import { recordPlace } from '../claims/record-place.ts'
import type { ReadContext } from '../connector.ts'
import { agentId, mcpServerId, systemId, workloadId } from '../ids.ts'
import type { Node, Workflow } from './workflow.ts'

/** What is needed to state the workflows of a file. */
export interface N8nContext {
  readonly builder: ClaimBuilder
  /** Tells one n8n from another. */
  readonly instance: string
  /** All workflows of the file: they may call each other. */
  readonly workflows: readonly Workflow[]
  readonly fingerprint: ReadContext['fingerprint']
  readonly overrides: ReadContext['toolOverrides']
}

/** Where a node, or something in it, stands. */
export function placeOf({ at }: Node | Workflow, inside = ''): RecordPlace {
  return recordPlace(at.document, `${at.pointer}${inside}`)
}

/** States the n8n that runs the workflows. */
export function stateInstance({ builder, instance }: N8nContext, place: RecordPlace): string {
  return builder.asset(workload, workloadId(`n8n/${instance}`), `n8n ${instance}`, { selfRunning: true }, place)
}

export function agentIdOf({ instance }: N8nContext, workflow: Workflow, node: Node): string {
  return agentId('n8n', instance, `${workflow.key}/${node.name}`)
}

export function serverIdOf({ instance }: N8nContext, workflow: Workflow, node: Node): string {
  return mcpServerId('n8n', instance, workflow.key, node.name)
}

/** What owns the tools of a workflow. */
export function workflowIdOf({ instance }: N8nContext, workflow: Workflow): string {
  return systemId('workflow', 'n8n', instance, workflow.key)
}

/** What a person would change: a node of a workflow. */
export function grantOf(context: N8nContext, workflow: Workflow, node: Node): string {
  return `${workflowIdOf(context, workflow)}/${node.name}`
}
