// MAY_CALL: The agent can choose to run the tool, with or without a person being asked.
// Rows: from, to, key: approval, approver, and the ids of the relations and capabilities it follows from.
// Made from graph/src/capabilities/may-call.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 3
MATCH (agent:Agent)-[call:CAN_CALL {enabled: true}]->(tool:Tool)
WHERE tool.provided = false
RETURN agent.id AS from, tool.id AS to,
  [coalesce(call.approval, tool.approval), coalesce(call.approver, tool.approver)] AS key, [call.id] AS evidence;

// 2 of 3
MATCH (agent:Agent)-[call:CAN_CALL {enabled: true}]->(tool:Tool)
MATCH (server:McpServer)-[provides:PROVIDES {enabled: true}]->(tool)
RETURN agent.id AS from, tool.id AS to,
  [coalesce(call.approval, tool.approval), coalesce(call.approver, tool.approver)] AS key, [call.id, provides.id] AS evidence;

// 3 of 3
MATCH (agent:Agent)-[call:CONNECTS_TO {enabled: true}]->(server:McpServer)
WHERE call.allTools = true
MATCH (server)-[provides:PROVIDES {enabled: true}]->(tool:Tool)
RETURN agent.id AS from, tool.id AS to,
  [coalesce(call.approval, tool.approval), coalesce(call.approver, tool.approver)] AS key, [call.id, provides.id] AS evidence;
