// IS_PUBLIC: Anyone outside can read it.
// Rows: from, to, and the ids of the relations and capabilities it follows from.
// Made from graph/src/capabilities/is-public.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 1
MATCH (endpoint:Endpoint)-[exposure:EXPOSES {enabled: true}]->(data:KnowledgeBase|Dataset)
WHERE endpoint.auth = 'none'
  AND 'read' IN exposure.operations
  AND exposure.callerFiltered = false
MATCH (outside:UntrustedSource)-[reaches:REACHES {enabled: true}]->(endpoint)
RETURN data.id AS from, data.id AS to,
  [] AS key, [exposure.id, reaches.id] AS evidence;
