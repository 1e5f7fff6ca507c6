// Shadow AI: Which agents, MCP servers and model endpoints does no approved list name, or no longer?
// Parameters: $revision, the number of the current revision; $asOf, the time at which expiry is judged (ISO 8601);
// Made from graph/src/store/saved/shadow-ai.ts by graph/scripts/write-cypher.ts: change it there.

MATCH (asset:Agent|McpServer|ModelEndpoint)
WHERE asset.approved IN ['no', 'expired']
OPTIONAL MATCH (workload:Workload)-[:HOSTS {enabled: true}]->(asset)
RETURN asset, asset.approved AS approved, collect(DISTINCT workload) AS runsOn
ORDER BY asset.id;
