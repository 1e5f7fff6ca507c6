// Sensitive data in public: Which sensitive data can anyone read, without signing in?
// Parameters: $revision, the number of the current revision; $asOf, the time at which expiry is judged (ISO 8601);
// $sensitivity (3): From which sensitivity on data counts, 0 to 4.
// Made from graph/src/store/saved/public-sensitive-data.ts by graph/scripts/write-cypher.ts: change it there.

MATCH (data:Asset)-[:IS_PUBLIC]->(data)
WHERE data.sensitivity >= $sensitivity
MATCH (endpoint:Endpoint)-[open:EXPOSES {enabled: true}]->(data)
WHERE endpoint.auth = 'none' AND 'read' IN open.operations
RETURN data, collect(DISTINCT endpoint) AS endpoints
ORDER BY data.id;
