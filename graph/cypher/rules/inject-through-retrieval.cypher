// inject-through-retrieval: Retrieved passages become part of the agent’s prompt.
// Gain: The attacker’s words move the agent, in somebody else’s session; no answer comes back yet.
// Needs: The agent retrieves from the knowledge base; passages filed under the attacker only where it is not filtered by caller.
// Made from graph/src/rules/inject-through-retrieval.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 2. knowledge → agent: append → inject; difficulty 3
MATCH (agent:Agent)-[use:RETRIEVES_FROM {enabled: true}]->(knowledge:KnowledgeBase)
WHERE 'read' IN use.operations
RETURN knowledge.id AS from, agent.id AS to,
  [] AS key, [use.id] AS evidence;

// 2 of 2. knowledge → agent: own → inject; difficulty 3
MATCH (agent:Agent)-[use:RETRIEVES_FROM {enabled: true}]->(knowledge:KnowledgeBase)
WHERE 'read' IN use.operations
  AND use.callerFiltered = false
RETURN knowledge.id AS from, agent.id AS to,
  [] AS key, [use.id] AS evidence;
