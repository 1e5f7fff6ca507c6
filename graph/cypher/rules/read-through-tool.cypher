// read-through-tool: What a tool reads goes back to whoever moves it.
// Gain: The data that the tool can read.
// Needs: The tool may read the data, and its answers come back; in the attacker’s own session, only where it is not filtered by caller.
// Made from graph/src/rules/read-through-tool.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 2. tool → data: steer → read; difficulty 1
MATCH (tool:Tool)-[right:MAY_READ]->(data:KnowledgeBase|Dataset|Resource)
RETURN tool.id AS from, data.id AS to,
  [] AS key, [right.id] AS evidence;

// 2 of 2. tool → data: converse → read; difficulty 1
MATCH (tool:Tool)-[right:MAY_READ]->(data:KnowledgeBase|Dataset|Resource)
WHERE right.callerFiltered = false
RETURN tool.id AS from, data.id AS to,
  [] AS key, [right.id] AS evidence;
