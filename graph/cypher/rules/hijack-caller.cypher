// hijack-caller: A server or tool in the attacker’s hands answers what he likes, and the arguments it is sent carry back.
// Gain: The attacker’s words move the calling agent, and its answers come back.
// Needs: The agent connects to the server, or may call the tool.
// Made from graph/src/rules/hijack-caller.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 2. server → agent: control → steer; difficulty 2
MATCH (agent:Agent)-[connectsTo:CONNECTS_TO {enabled: true}]->(server:McpServer)
RETURN server.id AS from, agent.id AS to,
  [] AS key, [connectsTo.id] AS evidence;

// 2 of 2. tool → agent: control → steer; difficulty 2
MATCH (agent:Agent)-[mayCall:MAY_CALL]->(tool:Tool)
RETURN tool.id AS from, agent.id AS to,
  [] AS key, [mayCall.id] AS evidence;
