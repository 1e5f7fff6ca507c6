// administer: An administrator of an account, project or cluster holds it.
// Gain: The account, project or cluster.
// Needs: The principal can administer it.
// Made from graph/src/rules/administer.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 1. principal → resource: inject → control, steer → control, converse → control; difficulty 1
MATCH (principal:User|Group|Role|ServiceIdentity)-[canAdmin:CAN_ADMIN {enabled: true}]->(resource:Resource)
RETURN principal.id AS from, resource.id AS to,
  [] AS key, [canAdmin.id] AS evidence;
