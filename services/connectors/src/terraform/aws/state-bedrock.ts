import { agent } from '@throughline/graph/ontology/assets/agent.ts'
import { role } from '@throughline/graph/ontology/assets/role.ts'
import { workload } from '@throughline/graph/ontology/assets/workload.ts'
import { runsAs } from '@throughline/graph/ontology/relations/runs-as.ts'
import { homeOf, nameIn } from '../../aws-bedrock/account.ts'
import { containInAccount } from '../../aws-bedrock/contained.ts'
import { stateRecords } from '../../aws-bedrock/normalise.ts'
import type { FoundRecord, RecordKind } from '../../aws-bedrock/records.ts'
import type { TfContext } from '../context.ts'
import type { TfResource } from '../resources/resource.ts'
import { placeOf, type Typed } from '../resources/typed.ts'
import {
  actionGroupWire,
  agentWire,
  associationWire,
  collaboratorWire,
  customModelWire,
  dataSourceWire,
  guardrailWire,
  interpreterWire,
  knowledgeBaseWire,
  provisionedWire,
  runtimeWire,
} from './bedrock-wire.ts'

/** States the Bedrock resources of a file as the API's own answers would be. */
export function stateBedrock(context: TfContext): void {
  const { resources, root, builder, reading, home } = context
  const records = [
    ...as('agent', resources.of('aws_bedrockagent_agent', agentWire)),
    ...as('action-group', resources.of('aws_bedrockagent_agent_action_group', actionGroupWire)),
    ...as('association', resources.of('aws_bedrockagent_agent_knowledge_base_association', associationWire)),
    ...as('collaborator', resources.of('aws_bedrockagent_agent_collaborator', collaboratorWire)),
    ...as('knowledge-base', resources.of('aws_bedrockagent_knowledge_base', knowledgeBaseWire)),
    ...as('data-source', resources.of('aws_bedrockagent_data_source', dataSourceWire)),
    ...as('guardrail', resources.of('aws_bedrock_guardrail', guardrailWire)),
    ...as('custom-model', resources.of('aws_bedrock_custom_model', customModelWire)),
    ...as('provisioned-model', resources.of('aws_bedrock_provisioned_model_throughput', provisionedWire)),
  ]
  stateRecords(records, root, builder, reading, home)
  stateAgentCore(context)
}

function as(kind: RecordKind, all: readonly Typed<unknown>[]): readonly FoundRecord[] {
  return all.map(({ value, resource }) => ({ kind, value, pointer: resource.at.pointer }))
}

/** AgentCore runs agents and code of its callers under a role. */
function stateAgentCore(context: TfContext): void {
  const { resources } = context
  for (const { value, resource } of resources.of('aws_bedrockagentcore_agent_runtime', runtimeWire)) {
    const { agent_runtime_arn: id, agent_runtime_name: name, role_arn } = value
    context.builder.asset(agent, id, name ?? nameIn(id), {}, placeOf(resource))
    stateRole(context, id, role_arn, resource)
  }
  for (const { value, resource } of resources.of('aws_bedrockagentcore_code_interpreter', interpreterWire)) {
    const { code_interpreter_arn: id, name, execution_role_arn } = value
    context.builder.asset(workload, id, name ?? nameIn(id), {}, placeOf(resource))
    stateRole(context, id, execution_role_arn, resource)
  }
}

function stateRole({ builder }: TfContext, id: string, roleArn: string | null | undefined, resource: TfResource): void {
  const place = placeOf(resource)
  const home = homeOf(id)
  if (home !== undefined) containInAccount(builder, home, id, place)
  if (roleArn == null) return
  builder.asset(role, roleArn, undefined, {}, place)
  builder.relation(runsAs, id, roleArn, { grants: [`${id}#role`] }, place)
}
