// read-through-retrieval: What an agent retrieves goes back to whoever gets its answers.
// Gain: The passages of the knowledge base.
// Needs: The agent retrieves from it; in the attacker’s own session, only where it is not filtered by caller.
// Made from graph/src/rules/read-through-retrieval.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 2. agent → knowledge: steer → read; difficulty 1
MATCH (agent:Agent)-[use:RETRIEVES_FROM {enabled: true}]->(knowledge:KnowledgeBase)
WHERE 'read' IN use.operations
RETURN agent.id AS from, knowledge.id AS to,
  [] AS key, [use.id] AS evidence;

// 2 of 2. agent → knowledge: converse → read; difficulty 1
MATCH (agent:Agent)-[use:RETRIEVES_FROM {enabled: true}]->(knowledge:KnowledgeBase)
WHERE 'read' IN use.operations
  AND use.callerFiltered = false
RETURN agent.id AS from, knowledge.id AS to,
  [] AS key, [use.id] AS evidence;
