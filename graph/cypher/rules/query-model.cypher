// query-model: An exposed model endpoint answers whoever reaches it.
// Gain: Answers of the model.
// Needs: The endpoint leads to the model endpoint.
// Made from graph/src/rules/query-model.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 1. endpoint → model: reach → converse; difficulty 1
MATCH (endpoint:Endpoint)-[exposes:EXPOSES {enabled: true}]->(model:ModelEndpoint)
RETURN endpoint.id AS from, model.id AS to,
  [] AS key, [exposes.id] AS evidence;
