// Agents without sign-in: Which agents can anyone talk to, without showing who he is?
// Parameters: $revision, the number of the current revision; $asOf, the time at which expiry is judged (ISO 8601);
// Made from graph/src/store/saved/agents-without-sign-in.ts by graph/scripts/write-cypher.ts: change it there.

MATCH (endpoint:Endpoint)-[:EXPOSES {enabled: true}]->(agent:Agent)
WHERE endpoint.auth = 'none'
OPTIONAL MATCH (source:UntrustedSource)-[:REACHES {enabled: true}]->(endpoint)
WITH endpoint, agent, collect(DISTINCT source) AS sources
WHERE endpoint.exposure = 'internet' OR size(sources) > 0
RETURN agent, endpoint, sources
ORDER BY agent.id, endpoint.id;
