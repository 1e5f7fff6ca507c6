// write-through-tool: Whoever moves a tool that writes chooses what it writes.
// Gain: The data can be changed; in the attacker’s own session, where it is filtered by caller, only records of his own.
// Needs: The tool may write the data.
// Made from graph/src/rules/write-through-tool.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 3. tool → data: inject → write, steer → write; difficulty 1
MATCH (tool:Tool)-[right:MAY_WRITE]->(data:KnowledgeBase|Dataset|Resource)
RETURN tool.id AS from, data.id AS to,
  [] AS key, [right.id] AS evidence;

// 2 of 3. tool → data: converse → write; difficulty 1
MATCH (tool:Tool)-[right:MAY_WRITE]->(data:KnowledgeBase|Dataset|Resource)
WHERE right.callerFiltered = false
RETURN tool.id AS from, data.id AS to,
  [] AS key, [right.id] AS evidence;

// 3 of 3. tool → data: converse → own; difficulty 1
MATCH (tool:Tool)-[right:MAY_WRITE]->(data:KnowledgeBase|Dataset|Resource)
WHERE right.callerFiltered = true
RETURN tool.id AS from, data.id AS to,
  [] AS key, [right.id] AS evidence;
