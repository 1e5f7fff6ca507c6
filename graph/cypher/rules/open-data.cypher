// open-data: Data that an endpoint exposes can be read or written by whoever reaches it.
// Gain: The data, as far as the endpoint offers it.
// Needs: The endpoint exposes the data for reading or writing.
// Made from graph/src/rules/open-data.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 3. endpoint → data: reach → read; difficulty 1
MATCH (endpoint:Endpoint)-[exposure:EXPOSES {enabled: true}]->(data:KnowledgeBase|Dataset)
WHERE 'read' IN exposure.operations
  AND exposure.callerFiltered = false
RETURN endpoint.id AS from, data.id AS to,
  [] AS key, [exposure.id] AS evidence;

// 2 of 3. endpoint → data: reach → write; difficulty 1
MATCH (endpoint:Endpoint)-[exposure:EXPOSES {enabled: true}]->(data:KnowledgeBase|Dataset)
WHERE any(value IN exposure.operations WHERE value IN ['write', 'delete'])
  AND exposure.callerFiltered = false
RETURN endpoint.id AS from, data.id AS to,
  [] AS key, [exposure.id] AS evidence;

// 3 of 3. endpoint → data: reach → own; difficulty 1
MATCH (endpoint:Endpoint)-[exposure:EXPOSES {enabled: true}]->(data:KnowledgeBase|Dataset)
WHERE any(value IN exposure.operations WHERE value IN ['write', 'delete'])
  AND exposure.callerFiltered = true
RETURN endpoint.id AS from, data.id AS to,
  [] AS key, [exposure.id] AS evidence;
