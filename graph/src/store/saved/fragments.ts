import { mayCall } from '../../capabilities/may-call.ts'
import { mayRead } from '../../capabilities/may-read.ts'
import { data, principals } from '../../ontology/asset-kinds.ts'
import { knowledgeBase } from '../../ontology/assets/knowledge-base.ts'
import { tool } from '../../ontology/assets/tool.ts'
import { retrievesFrom } from '../../ontology/relations/retrieves-from.ts'
import { type CypherText, cypher, declaredName, edgeType, joinCypher, label } from '../cypher-text.ts'

/** That a step is there in the revision. */
export function live(step: string): CypherText {
  const s = declaredName(step)
  return cypher`${s}.since <= $revision AND (${s}.until IS NULL OR ${s}.until > $revision)`
}

/** That a credential works, as capabilities judge it. */
export function valid(credential: string): CypherText {
  const c = declaredName(credential)
  return cypher`${c}.revoked = false
      AND (${c}.expiresAt IS NULL OR datetime(${c}.expiresAt).epochMillis > datetime($asOf).epochMillis)`
}

/** Data that an agent reads without a person being asked each time, from `$sensitivity` on; within CALL (agent). */
export const readsPrivateData = cypher`
      MATCH (agent)-[call:${edgeType(mayCall)}]->(:${label(tool)})-[:${edgeType(mayRead)}]->(data:Asset)
      WHERE call.approval <> 'call' AND data.sensitivity >= $sensitivity
      RETURN data
      UNION
      MATCH (agent)-[use:${edgeType(retrievesFrom)} {enabled: true}]->(data:${label(knowledgeBase)})
      WHERE 'read' IN use.operations AND data.sensitivity >= $sensitivity
      RETURN data`

/** Labels of data, as one of them is asked for. */
export const dataLabels = joinCypher(data.map(label), '|')

/** Labels of what an attacker uses by talking: principals and tools. */
export const usedLabels = joinCypher([...principals, tool].map(label), '|')
