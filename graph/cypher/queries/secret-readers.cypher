// Secrets within an agent’s reach: Which agents may call a tool that reads secrets of the machine it runs on, where there are some?
// Parameters: $revision, the number of the current revision; $asOf, the time at which expiry is judged (ISO 8601);
// Made from graph/src/store/saved/secret-readers.ts by graph/scripts/write-cypher.ts: change it there.

MATCH (agent:Agent)-[call:MAY_CALL]->(tool:Tool)-[on:RUNS_ON]->(workload:Workload)
WHERE 'secret_read' IN tool.traits AND on.sandboxed = false
CALL (workload) {
  MATCH (workload)-[:HOLDS {enabled: true}]->(credential:Credential)
  RETURN credential
  UNION
  MATCH (guest:Agent|McpServer)-[:RUNS_ON]->(workload)
  MATCH (guest)-[:HOLDS {enabled: true}]->(credential:Credential)
  RETURN credential
}
WITH agent, tool, workload, credential
WHERE credential.revoked = false
  AND (credential.expiresAt IS NULL OR datetime(credential.expiresAt).epochMillis > datetime($asOf).epochMillis)
RETURN agent, tool, workload, collect(DISTINCT credential) AS secrets
ORDER BY agent.id, tool.id, workload.id;
