// INHERITS: The principal has the rights of that group or role, directly or through others.
// Rows: from, to, and the ids of the relations and capabilities it follows from.
// Made from graph/src/capabilities/inherits.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 2
MATCH (principal:User|Group|ServiceIdentity)-[memberOf:MEMBER_OF {enabled: true}]->(group:Group|Role)
WHERE EXISTS { MATCH (anyTool:Tool)-[:ACTS_AS]->(principal) }
RETURN principal.id AS from, group.id AS to,
  [] AS key, [memberOf.id] AS evidence;

// 2 of 2. From what was found before; run until nothing is new
MATCH (principal:User|Group|Role|ServiceIdentity)-[inherits:INHERITS]->(between:Group)
MATCH (between)-[memberOf:MEMBER_OF {enabled: true}]->(group:Group|Role)
RETURN principal.id AS from, group.id AS to,
  [] AS key, [inherits.id, memberOf.id] AS evidence;
