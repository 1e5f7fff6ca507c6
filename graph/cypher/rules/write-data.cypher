// write-data: Effective permission to write is enough to write.
// Gain: The data can be changed.
// Needs: The principal can write it.
// Made from graph/src/rules/write-data.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 1. principal → data: inject → write, steer → write, converse → write; difficulty 1
MATCH (principal:User|Group|Role|ServiceIdentity)-[canWrite:CAN_WRITE {enabled: true}]->(data:KnowledgeBase|Dataset|Resource)
RETURN principal.id AS from, data.id AS to,
  [] AS key, [canWrite.id] AS evidence;
