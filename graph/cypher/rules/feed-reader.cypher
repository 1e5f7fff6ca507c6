// feed-reader: A principal that can read data meets what the attacker put there.
// Gain: What the principal reads holds the attacker’s words.
// Needs: The principal can read the data.
// Made from graph/src/rules/feed-reader.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 1. data → principal: own → fed; difficulty 1
MATCH (principal:User|Group|Role|ServiceIdentity)-[canRead:CAN_READ {enabled: true}]->(data:KnowledgeBase|Dataset|Resource)
RETURN data.id AS from, principal.id AS to,
  [] AS key, [canRead.id] AS evidence;
