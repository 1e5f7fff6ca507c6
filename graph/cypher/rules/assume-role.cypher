// assume-role: Who can assume an identity, or write its policies, trust or keys, can become it.
// Gain: The rights of the other identity.
// Needs: The principal can assume it.
// Made from graph/src/rules/assume-role.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 1. principal → other: inject → inject, steer → steer, converse → converse, control → control; difficulty 1
MATCH (principal:User|Group|Role|ServiceIdentity)-[canAssume:CAN_ASSUME {enabled: true}]->(other:User|Role|ServiceIdentity)
RETURN principal.id AS from, other.id AS to,
  [] AS key, [canAssume.id] AS evidence;
