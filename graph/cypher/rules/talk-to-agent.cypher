// talk-to-agent: An exposed agent takes instructions from whoever can send requests to it.
// Gain: A session with the agent, with the rights it gives its callers.
// Needs: The endpoint leads to the agent.
// Made from graph/src/rules/talk-to-agent.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 2. endpoint → agent: reach → converse; difficulty 1
MATCH (endpoint:Endpoint)-[exposure:EXPOSES {enabled: true}]->(agent:Agent)
WHERE exposure.oneWay = false
RETURN endpoint.id AS from, agent.id AS to,
  [] AS key, [exposure.id] AS evidence;

// 2 of 2. endpoint → agent: reach → inject; difficulty 1
MATCH (endpoint:Endpoint)-[exposure:EXPOSES {enabled: true}]->(agent:Agent)
WHERE exposure.oneWay = true
RETURN endpoint.id AS from, agent.id AS to,
  [] AS key, [exposure.id] AS evidence;
