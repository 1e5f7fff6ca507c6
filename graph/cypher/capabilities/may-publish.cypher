// MAY_PUBLISH: What the tool is given can end where the attacker reads it.
// Rows: from, to, and the ids of the relations and capabilities it follows from.
// Made from graph/src/capabilities/may-publish.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 5
MATCH (tool:Tool)-[send:SENDS_TO {enabled: true}]->(sink:Sink)
WHERE sink.attackerChoosable = true
  AND tool.egress = 'open'
MATCH (tool)-[works:WORKS]->(tool)
RETURN tool.id AS from, tool.id AS to,
  [] AS key, [send.id, works.id] AS evidence;

// 2 of 5
MATCH (tool:Tool)-[send:SENDS_TO {enabled: true}]->(sink:Sink)
WHERE sink.attackerChoosable = true
  AND send.allowed = true
MATCH (tool)-[works:WORKS]->(tool)
RETURN tool.id AS from, tool.id AS to,
  [] AS key, [send.id, works.id] AS evidence;

// 3 of 5
MATCH (tool:Tool)-[mayWrite:MAY_WRITE]->(data:KnowledgeBase|Dataset|Resource)
MATCH (data)-[isPublic:IS_PUBLIC]->(data)
RETURN tool.id AS from, tool.id AS to,
  [] AS key, [mayWrite.id, isPublic.id] AS evidence;

// 4 of 5
MATCH (tool:Tool)-[actsAs:ACTS_AS]->(principal:User|Group|Role|ServiceIdentity)
WHERE tool.scope = 'identity'
MATCH (principal)-[canWrite:CAN_WRITE {enabled: true}]->(data:KnowledgeBase|Dataset|Resource)
MATCH (data)-[isPublic:IS_PUBLIC]->(data)
RETURN tool.id AS from, tool.id AS to,
  [] AS key, [actsAs.id, canWrite.id, isPublic.id] AS evidence;

// 5 of 5
MATCH (tool:Tool)-[actsAs:ACTS_AS]->(principal:User|Group|Role|ServiceIdentity)
WHERE tool.scope = 'identity'
MATCH (principal)-[inherits:INHERITS]->(group:Group|Role)
MATCH (group)-[canWrite:CAN_WRITE {enabled: true}]->(data:KnowledgeBase|Dataset|Resource)
MATCH (data)-[isPublic:IS_PUBLIC]->(data)
RETURN tool.id AS from, tool.id AS to,
  [] AS key, [actsAs.id, inherits.id, canWrite.id, isPublic.id] AS evidence;
