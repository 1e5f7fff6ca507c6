// fetch-untrusted: A tool that reads what outsiders write brings their words in.
// Gain: What the tool returns holds the attacker’s words.
// Needs: The tool reads from the source and works.
// Made from graph/src/rules/fetch-untrusted.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 1. outside → tool: control → fed; difficulty 1
MATCH (tool:Tool)-[readsFrom:READS_FROM {enabled: true}]->(outside:UntrustedSource)
MATCH (tool)-[works:WORKS]->(tool)
RETURN outside.id AS from, tool.id AS to,
  [] AS key, [readsFrom.id, works.id] AS evidence;
