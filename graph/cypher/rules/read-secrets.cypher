// read-secrets: A tool that reads files or the environment of its host reads the secrets there.
// Gain: The credential itself.
// Needs: The tool reads secrets, runs without a sandbox, and the host, or a server or agent on it, holds the credential.
// Made from graph/src/rules/read-secrets.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 2. tool → credential: steer → control, converse → control; difficulty 1
MATCH (tool:Tool)-[place:RUNS_ON]->(workload:Workload)
WHERE 'secret_read' IN tool.traits
  AND place.sandboxed = false
MATCH (workload)-[holds:HOLDS {enabled: true}]->(credential:Credential)
RETURN tool.id AS from, credential.id AS to,
  [] AS key, [place.id, holds.id] AS evidence;

// 2 of 2. tool → credential: steer → control, converse → control; difficulty 1
MATCH (tool:Tool)-[place:RUNS_ON]->(workload:Workload)
WHERE 'secret_read' IN tool.traits
  AND place.sandboxed = false
MATCH (workload)-[hosts:HOSTS {enabled: true}]->(neighbour:Agent|McpServer)
MATCH (neighbour)-[holds:HOLDS {enabled: true}]->(credential:Credential)
RETURN tool.id AS from, credential.id AS to,
  [] AS key, [place.id, hosts.id, holds.id] AS evidence;
