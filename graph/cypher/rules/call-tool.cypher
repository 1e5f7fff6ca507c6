// call-tool: Whoever moves an agent chooses which of its tools it calls, and with what arguments.
// Gain: The tool, with the rights it acts under.
// Needs: The agent may call the tool without asking each time; in the attacker’s own session, asking himself is no hindrance.
// Made from graph/src/rules/call-tool.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 3. agent → tool: inject → inject, steer → steer, converse → converse; difficulty 1
MATCH (agent:Agent)-[call:MAY_CALL]->(tool:Tool)
WHERE call.approval = 'none'
RETURN agent.id AS from, tool.id AS to,
  [] AS key, [call.id] AS evidence;

// 2 of 3. agent → tool: inject → inject, steer → steer, converse → converse; difficulty 2
MATCH (agent:Agent)-[call:MAY_CALL]->(tool:Tool)
WHERE call.approval = 'session'
RETURN agent.id AS from, tool.id AS to,
  [] AS key, [call.id] AS evidence;

// 3 of 3. agent → tool: converse → converse; difficulty 1
MATCH (agent:Agent)-[call:MAY_CALL]->(tool:Tool)
WHERE call.approval = 'call'
  AND call.approver = 'caller'
RETURN agent.id AS from, tool.id AS to,
  [] AS key, [call.id] AS evidence;
