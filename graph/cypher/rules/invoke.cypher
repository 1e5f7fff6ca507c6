// invoke: Effective permission to call is enough to call.
// Gain: A session with what is called.
// Needs: The principal can invoke it.
// Made from graph/src/rules/invoke.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 3. principal → target: inject → inject; difficulty 1
MATCH (principal:User|Group|Role|ServiceIdentity)-[right:CAN_INVOKE {enabled: true}]->(target:Agent|Tool|ModelEndpoint)
RETURN principal.id AS from, target.id AS to,
  [] AS key, [right.id] AS evidence;

// 2 of 3. principal → target: steer → converse, converse → converse; difficulty 1
MATCH (principal:User|Group|Role|ServiceIdentity)-[right:CAN_INVOKE {enabled: true}]->(target:Agent|Tool|ModelEndpoint)
WHERE right.oneWay = false
RETURN principal.id AS from, target.id AS to,
  [] AS key, [right.id] AS evidence;

// 3 of 3. principal → target: steer → inject, converse → inject; difficulty 1
MATCH (principal:User|Group|Role|ServiceIdentity)-[right:CAN_INVOKE {enabled: true}]->(target:Agent|Tool|ModelEndpoint)
WHERE right.oneWay = true
RETURN principal.id AS from, target.id AS to,
  [] AS key, [right.id] AS evidence;
