// weaken: Whoever holds a thing firmly also holds it less firmly. A caller’s own session is not somebody else’s, so converse does not weaken to inject.
// Gain: The same thing, held less firmly.
// Needs: Nothing more.
// Made from graph/src/rules/weaken.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 3. thing → thing: control → converse, control → steer, steer → inject; difficulty 0
MATCH (thing:User|Group|Role|ServiceIdentity|Credential|Agent|McpServer|Tool|ModelEndpoint|Model|Workload|Endpoint)
RETURN thing.id AS from, thing.id AS to,
  [] AS key, [] AS evidence;

// 2 of 3. thing → thing: write → append, append → own; difficulty 0
MATCH (thing:KnowledgeBase|Dataset|Resource)
RETURN thing.id AS from, thing.id AS to,
  [] AS key, [] AS evidence;

// 3 of 3. thing → thing: control → read, control → write; difficulty 0
MATCH (thing:Resource)
RETURN thing.id AS from, thing.id AS to,
  [] AS key, [] AS evidence;
