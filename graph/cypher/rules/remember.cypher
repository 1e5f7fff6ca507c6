// remember: An agent with a writable memory keeps what it was told.
// Gain: Records of the attacker’s making in the knowledge base.
// Needs: The agent writes to the knowledge base.
// Made from graph/src/rules/remember.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 3. agent → knowledge: inject → write, steer → write; difficulty 2
MATCH (agent:Agent)-[use:RETRIEVES_FROM {enabled: true}]->(knowledge:KnowledgeBase)
WHERE 'write' IN use.operations
RETURN agent.id AS from, knowledge.id AS to,
  [] AS key, [use.id] AS evidence;

// 2 of 3. agent → knowledge: converse → write; difficulty 2
MATCH (agent:Agent)-[use:RETRIEVES_FROM {enabled: true}]->(knowledge:KnowledgeBase)
WHERE 'write' IN use.operations
  AND use.callerFiltered = false
RETURN agent.id AS from, knowledge.id AS to,
  [] AS key, [use.id] AS evidence;

// 3 of 3. agent → knowledge: converse → own; difficulty 2
MATCH (agent:Agent)-[use:RETRIEVES_FROM {enabled: true}]->(knowledge:KnowledgeBase)
WHERE 'write' IN use.operations
  AND use.callerFiltered = true
RETURN agent.id AS from, knowledge.id AS to,
  [] AS key, [use.id] AS evidence;
