// own-tools: Whoever runs as a server is its tools.
// Gain: The tools run the attacker’s code.
// Needs: The server provides the tool.
// Made from graph/src/rules/own-tools.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 1. server → tool: control → control; difficulty 1
MATCH (server:McpServer)-[provides:PROVIDES {enabled: true}]->(tool:Tool)
RETURN server.id AS from, tool.id AS to,
  [] AS key, [provides.id] AS evidence;
