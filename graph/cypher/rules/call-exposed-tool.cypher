// call-exposed-tool: A tool or server that is exposed without asking each caller for a credential of his own can be called by whoever reaches it.
// Gain: Calls to the tool, with the rights it acts under.
// Needs: The endpoint leads to the tool or its server, which acts with rights of its own.
// Made from graph/src/rules/call-exposed-tool.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 2. endpoint → tool: reach → converse; difficulty 1
MATCH (endpoint:Endpoint)-[exposure:EXPOSES {enabled: true}]->(tool:Tool)
WHERE exposure.callerCredential = false
RETURN endpoint.id AS from, tool.id AS to,
  [] AS key, [exposure.id] AS evidence;

// 2 of 2. endpoint → tool: reach → converse; difficulty 1
MATCH (endpoint:Endpoint)-[exposure:EXPOSES {enabled: true}]->(server:McpServer)
WHERE exposure.callerCredential = false
MATCH (server)-[provides:PROVIDES {enabled: true}]->(tool:Tool)
RETURN endpoint.id AS from, tool.id AS to,
  [] AS key, [exposure.id, provides.id] AS evidence;
