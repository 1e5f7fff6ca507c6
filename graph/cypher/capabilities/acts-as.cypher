// ACTS_AS: What the tool does is done with the rights of that principal.
// Rows: from, to, and the ids of the relations and capabilities it follows from.
// Parameter: $asOf, the time at which expiry is judged (ISO 8601).
// Made from graph/src/capabilities/acts-as.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 5
MATCH (tool:Tool)-[runsAs:RUNS_AS {enabled: true}]->(principal:User|Role|ServiceIdentity)
RETURN tool.id AS from, principal.id AS to,
  [] AS key, [runsAs.id] AS evidence;

// 2 of 5
MATCH (server:McpServer)-[provides:PROVIDES {enabled: true}]->(tool:Tool)
MATCH (server)-[runsAs:RUNS_AS {enabled: true}]->(principal:User|Role|ServiceIdentity)
RETURN tool.id AS from, principal.id AS to,
  [] AS key, [provides.id, runsAs.id] AS evidence;

// 3 of 5
MATCH (tool:Tool)-[runsOn:RUNS_ON]->(workload:Workload)
MATCH (workload)-[runsAs:RUNS_AS {enabled: true}]->(principal:User|Role|ServiceIdentity)
RETURN tool.id AS from, principal.id AS to,
  [] AS key, [runsOn.id, runsAs.id] AS evidence;

// 4 of 5
MATCH (tool:Tool)-[holds:HOLDS {enabled: true}]->(credential:Credential)
WHERE credential.revoked = false
  AND (credential.expiresAt IS NULL OR datetime(credential.expiresAt).epochMillis > datetime($asOf).epochMillis)
MATCH (credential)-[authenticatesAs:AUTHENTICATES_AS {enabled: true}]->(principal:User|Role|ServiceIdentity)
RETURN tool.id AS from, principal.id AS to,
  [] AS key, [holds.id, authenticatesAs.id] AS evidence;

// 5 of 5
MATCH (server:McpServer)-[provides:PROVIDES {enabled: true}]->(tool:Tool)
MATCH (server)-[holds:HOLDS {enabled: true}]->(credential:Credential)
WHERE credential.revoked = false
  AND (credential.expiresAt IS NULL OR datetime(credential.expiresAt).epochMillis > datetime($asOf).epochMillis)
MATCH (credential)-[authenticatesAs:AUTHENTICATES_AS {enabled: true}]->(principal:User|Role|ServiceIdentity)
RETURN tool.id AS from, principal.id AS to,
  [] AS key, [provides.id, holds.id, authenticatesAs.id] AS evidence;
