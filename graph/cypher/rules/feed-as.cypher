// feed-as: A tool that does all its identity may do reads what its identity reads.
// Gain: What the tool returns holds the attacker’s words.
// Needs: The tool has the scope of its identity and acts as the principal.
// Made from graph/src/rules/feed-as.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 1. principal → tool: fed → fed; difficulty 2
MATCH (tool:Tool)-[actsAs:ACTS_AS]->(principal:User|Group|Role|ServiceIdentity)
WHERE tool.scope = 'identity'
RETURN principal.id AS from, tool.id AS to,
  [] AS key, [actsAs.id] AS evidence;
