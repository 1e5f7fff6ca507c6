import { agent } from '@throughline/graph/ontology/assets/agent.ts'
import { control } from '@throughline/graph/ontology/assets/control.ts'
import { knowledgeBase } from '@throughline/graph/ontology/assets/knowledge-base.ts'
import { role } from '@throughline/graph/ontology/assets/role.ts'
import { delegatesTo } from '@throughline/graph/ontology/relations/delegates-to.ts'
import { protectedBy } from '@throughline/graph/ontology/relations/protected-by.ts'
import { retrievesFrom } from '@throughline/graph/ontology/relations/retrieves-from.ts'
import { runsAs } from '@throughline/graph/ontology/relations/runs-as.ts'
import { usesModel } from '@throughline/graph/ontology/relations/uses-model.ts'
import type { ClaimBuilder, RecordPlace } from '../claims/claim-builder.ts'
import { bedrockArn, type Home, modelArn, nameIn } from './account.ts'
import { containInAccount } from './contained.ts'
import { stateModel } from './models.ts'
import type { AgentWire } from './wire.ts'

/** What an agent's own record says, wherever it was read. */
export type AgentRecord = Pick<
  AgentWire,
  | 'agentArn'
  | 'agentName'
  | 'agentResourceRoleArn'
  | 'foundationModel'
  | 'guardrailConfiguration'
  | 'memoryConfiguration'
>

/** States an agent: as whom it runs, what model decides, what guards it, what it remembers. */
export function stateAgent(builder: ClaimBuilder, record: AgentRecord, home: Home, place: RecordPlace): void {
  const { agentArn: id, agentName, agentResourceRoleArn, foundationModel } = record
  builder.asset(agent, id, agentName ?? nameIn(id), {}, place)
  containInAccount(builder, home, id, place)
  if (agentResourceRoleArn != null) {
    builder.asset(role, agentResourceRoleArn, undefined, {}, place)
    builder.relation(runsAs, id, agentResourceRoleArn, { grants: [`${id}#agentResourceRoleArn`] }, place)
  }
  if (foundationModel != null && foundationModel !== '') {
    const to = stateModel(builder, modelArn(home, foundationModel), place)
    builder.relation(usesModel, id, to, { grants: [`${id}#foundationModel`] }, place)
  }
  const guardrail = record.guardrailConfiguration?.guardrailIdentifier ?? ''
  if (guardrail !== '') {
    const to = guardrail.startsWith('arn:') ? guardrail : bedrockArn(home, 'guardrail', guardrail)
    builder.asset(control, to, undefined, {}, place)
    builder.relation(protectedBy, id, to, { grants: [`${id}#guardrailConfiguration`] }, place)
  }
  if ((record.memoryConfiguration?.enabledMemoryTypes ?? []).length > 0) stateMemory(builder, id, place)
}

/** Summaries of sessions, kept for each user of it: they come back in that user's next sessions only. */
function stateMemory(builder: ClaimBuilder, agentArn: string, place: RecordPlace): void {
  const memory = builder.asset(knowledgeBase, `${agentArn}/memory`, `memory of ${nameIn(agentArn)}`, {}, place)
  const properties = { operations: ['read', 'write'], callerFiltered: true }
  builder.relation(retrievesFrom, agentArn, memory, { grants: [`${agentArn}#memoryConfiguration`], properties }, place)
}

/** States that an agent retrieves from a knowledge base. */
export function stateAssociation(
  builder: ClaimBuilder,
  agentArn: string,
  knowledgeBaseArn: string,
  isEnabled: boolean,
  place: RecordPlace,
): void {
  builder.asset(knowledgeBase, knowledgeBaseArn, undefined, {}, place)
  const grants = [`${agentArn}/knowledge-base/${nameIn(knowledgeBaseArn)}`]
  const properties = isEnabled ? {} : { enabled: false }
  builder.relation(retrievesFrom, agentArn, knowledgeBaseArn, { grants, properties }, place)
}

/** States that an agent hands tasks to another, which it names by an alias. */
export function stateCollaborator(builder: ClaimBuilder, agentArn: string, aliasArn: string, place: RecordPlace): void {
  const other = aliasArn.replace(/:agent-alias\/([^/]+)\/.*$/, ':agent/$1')
  builder.asset(agent, other, undefined, {}, place)
  builder.relation(delegatesTo, agentArn, other, { grants: [`${agentArn}/collaborator/${nameIn(other)}`] }, place)
}
