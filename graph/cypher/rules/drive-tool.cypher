// drive-tool: Whoever runs as an agent calls its tools himself; its approvals are part of what he holds.
// Gain: Calls to the tool, with the rights it acts under.
// Needs: The agent may call the tool, whatever approval it takes.
// Made from graph/src/rules/drive-tool.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 1. agent → tool: control → converse; difficulty 1
MATCH (agent:Agent)-[mayCall:MAY_CALL]->(tool:Tool)
RETURN agent.id AS from, tool.id AS to,
  [] AS key, [mayCall.id] AS evidence;
