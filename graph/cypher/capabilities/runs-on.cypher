// RUNS_ON: It executes on that workload, sandboxed or not.
// Rows: from, to, key: sandboxed, and the ids of the relations and capabilities it follows from.
// Made from graph/src/capabilities/runs-on.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 4
MATCH (workload:Workload)-[hosts:HOSTS {enabled: true}]->(thing:Agent|McpServer|Tool|ModelEndpoint)
RETURN thing.id AS from, workload.id AS to,
  [thing.sandboxed] AS key, [hosts.id] AS evidence;

// 2 of 4
MATCH (workload:Workload)-[hosts:HOSTS {enabled: true}]->(server:McpServer)
MATCH (server)-[provides:PROVIDES {enabled: true}]->(thing:Tool)
WHERE thing.sandboxed = true
RETURN thing.id AS from, workload.id AS to,
  [true] AS key, [hosts.id, provides.id] AS evidence;

// 3 of 4
MATCH (workload:Workload)-[hosts:HOSTS {enabled: true}]->(server:McpServer)
WHERE server.sandboxed = true
MATCH (server)-[provides:PROVIDES {enabled: true}]->(thing:Tool)
RETURN thing.id AS from, workload.id AS to,
  [true] AS key, [hosts.id, provides.id] AS evidence;

// 4 of 4
MATCH (workload:Workload)-[hosts:HOSTS {enabled: true}]->(server:McpServer)
WHERE server.sandboxed = false
MATCH (server)-[provides:PROVIDES {enabled: true}]->(thing:Tool)
WHERE thing.sandboxed = false
RETURN thing.id AS from, workload.id AS to,
  [false] AS key, [hosts.id, provides.id] AS evidence;
