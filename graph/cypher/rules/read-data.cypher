// read-data: Effective permission to read is enough to read.
// Gain: The data.
// Needs: The principal can read it, and its answers come back.
// Made from graph/src/rules/read-data.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 1. principal → data: steer → read, converse → read; difficulty 1
MATCH (principal:User|Group|Role|ServiceIdentity)-[canRead:CAN_READ {enabled: true}]->(data:KnowledgeBase|Dataset|Resource)
RETURN principal.id AS from, data.id AS to,
  [] AS key, [canRead.id] AS evidence;
