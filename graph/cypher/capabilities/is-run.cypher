// IS_RUN: It does run, so that a change to it takes effect.
// Rows: from, to, and the ids of the relations and capabilities it follows from.
// Made from graph/src/capabilities/is-run.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 9
MATCH (thing:Agent|McpServer|Tool|ModelEndpoint|Workload)
WHERE thing.selfRunning = true
RETURN thing.id AS from, thing.id AS to,
  [] AS key, [] AS evidence;

// 2 of 9
MATCH (caller:User|Group|Role|ServiceIdentity)-[canInvoke:CAN_INVOKE {enabled: true}]->(thing:Agent|McpServer|Tool|ModelEndpoint|Workload)
RETURN thing.id AS from, thing.id AS to,
  [] AS key, [canInvoke.id] AS evidence;

// 3 of 9
MATCH (endpoint:Endpoint)-[exposes:EXPOSES {enabled: true}]->(thing:Agent|McpServer|Tool|ModelEndpoint|Workload)
RETURN thing.id AS from, thing.id AS to,
  [] AS key, [exposes.id] AS evidence;

// 4 of 9. From what was found before; run until nothing is new
MATCH (user:Agent)-[delegatesTo:DELEGATES_TO {enabled: true}]->(thing:Agent)
MATCH (user)-[isRun:IS_RUN]->(user)
RETURN thing.id AS from, thing.id AS to,
  [] AS key, [delegatesTo.id, isRun.id] AS evidence;

// 5 of 9. From what was found before; run until nothing is new
MATCH (user:Agent)-[connectsTo:CONNECTS_TO {enabled: true}]->(thing:McpServer)
MATCH (user)-[isRun:IS_RUN]->(user)
RETURN thing.id AS from, thing.id AS to,
  [] AS key, [connectsTo.id, isRun.id] AS evidence;

// 6 of 9. From what was found before; run until nothing is new
MATCH (user:Agent)-[usesModel:USES_MODEL {enabled: true}]->(thing:ModelEndpoint)
MATCH (user)-[isRun:IS_RUN]->(user)
RETURN thing.id AS from, thing.id AS to,
  [] AS key, [usesModel.id, isRun.id] AS evidence;

// 7 of 9. From what was found before; run until nothing is new
MATCH (user:Agent)-[mayCall:MAY_CALL]->(thing:Tool)
MATCH (user)-[isRun:IS_RUN]->(user)
RETURN thing.id AS from, thing.id AS to,
  [] AS key, [mayCall.id, isRun.id] AS evidence;

// 8 of 9. From what was found before; run until nothing is new
MATCH (guest:Agent|McpServer|Tool|ModelEndpoint)-[runsOn:RUNS_ON]->(thing:Workload)
MATCH (guest)-[isRun:IS_RUN]->(guest)
RETURN thing.id AS from, thing.id AS to,
  [] AS key, [runsOn.id, isRun.id] AS evidence;

// 9 of 9
MATCH (thing:Workload)-[hosts:HOSTS {enabled: true}]->(door:Endpoint)
RETURN thing.id AS from, thing.id AS to,
  [] AS key, [hosts.id] AS evidence;
