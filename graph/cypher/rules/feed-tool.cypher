// feed-tool: A tool that reads data brings in what the attacker could put there.
// Gain: What the tool returns holds the attacker’s words.
// Needs: The tool may read the data; records filed under the attacker only where it is not filtered by caller.
// Made from graph/src/rules/feed-tool.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 2. data → tool: append → fed; difficulty 2
MATCH (tool:Tool)-[mayRead:MAY_READ]->(data:KnowledgeBase|Dataset|Resource)
RETURN data.id AS from, tool.id AS to,
  [] AS key, [mayRead.id] AS evidence;

// 2 of 2. data → tool: own → fed; difficulty 2
MATCH (tool:Tool)-[right:MAY_READ]->(data:KnowledgeBase|Dataset|Resource)
WHERE right.callerFiltered = false
RETURN data.id AS from, tool.id AS to,
  [] AS key, [right.id] AS evidence;
