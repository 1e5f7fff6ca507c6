// Tools and MCP servers without sign-in: Which tools and MCP servers answer requests of anyone, with a credential of their own?
// Parameters: $revision, the number of the current revision; $asOf, the time at which expiry is judged (ISO 8601);
// Made from graph/src/store/saved/servers-without-sign-in.ts by graph/scripts/write-cypher.ts: change it there.

MATCH (endpoint:Endpoint)-[open:EXPOSES {enabled: true}]->(thing:Tool|McpServer)
WHERE endpoint.auth = 'none' AND open.callerCredential = false
OPTIONAL MATCH (source:UntrustedSource)-[:REACHES {enabled: true}]->(endpoint)
WITH endpoint, thing, collect(DISTINCT source) AS sources
WHERE endpoint.exposure = 'internet' OR size(sources) > 0
RETURN thing, endpoint, sources
ORDER BY thing.id, endpoint.id;
