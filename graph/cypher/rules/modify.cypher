// modify: Who can change the code or settings of what runs, runs as it.
// Gain: What is changed runs the attacker’s code.
// Needs: The principal can modify it, and it is run.
// Made from graph/src/rules/modify.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 1. principal → target: inject → control, steer → control, converse → control; difficulty 2
MATCH (principal:User|Group|Role|ServiceIdentity)-[canModify:CAN_MODIFY {enabled: true}]->(target:Agent|McpServer|Tool|ModelEndpoint|Workload)
MATCH (target)-[isRun:IS_RUN]->(target)
RETURN principal.id AS from, target.id AS to,
  [] AS key, [canModify.id, isRun.id] AS evidence;
