// hijack-model: An agent decides what its model tells it.
// Gain: The attacker’s words move the agent; with the endpoint in hand, what the agent sends comes back too.
// Needs: The agent uses the model.
// Made from graph/src/rules/hijack-model.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 2. model → agent: inject → inject; difficulty 3
MATCH (endpoint:ModelEndpoint)-[serves:SERVES {enabled: true}]->(model:Model)
MATCH (agent:Agent)-[usesModel:USES_MODEL {enabled: true}]->(endpoint)
RETURN model.id AS from, agent.id AS to,
  [] AS key, [serves.id, usesModel.id] AS evidence;

// 2 of 2. endpoint → agent: control → steer; difficulty 3
MATCH (agent:Agent)-[usesModel:USES_MODEL {enabled: true}]->(endpoint:ModelEndpoint)
RETURN endpoint.id AS from, agent.id AS to,
  [] AS key, [usesModel.id] AS evidence;
