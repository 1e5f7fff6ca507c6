// replay-credential: A credential whose owner is not known does at least what the tools that use it do.
// Gain: The data that those tools use, through the credential itself.
// Needs: The credential is valid, its owner is not known, and a tool that it serves uses the data.
// Parameter: $asOf, the time at which expiry is judged (ISO 8601).
// Made from graph/src/rules/replay-credential.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 4. credential → data: control → read; difficulty 2
MATCH (tool:Tool)-[holds:HOLDS {enabled: true}]->(credential:Credential)
WHERE credential.revoked = false
  AND (credential.expiresAt IS NULL OR datetime(credential.expiresAt).epochMillis > datetime($asOf).epochMillis)
  AND credential.ownerKnown = false
MATCH (tool)-[operation:OPERATES_ON {enabled: true}]->(data:KnowledgeBase|Dataset|Resource)
WHERE 'read' IN operation.operations
RETURN credential.id AS from, data.id AS to,
  [] AS key, [holds.id, operation.id] AS evidence;

// 2 of 4. credential → data: control → read; difficulty 2
MATCH (server:McpServer)-[holds:HOLDS {enabled: true}]->(credential:Credential)
WHERE credential.revoked = false
  AND (credential.expiresAt IS NULL OR datetime(credential.expiresAt).epochMillis > datetime($asOf).epochMillis)
  AND credential.ownerKnown = false
MATCH (server)-[provides:PROVIDES {enabled: true}]->(tool:Tool)
MATCH (tool)-[operation:OPERATES_ON {enabled: true}]->(data:KnowledgeBase|Dataset|Resource)
WHERE 'read' IN operation.operations
RETURN credential.id AS from, data.id AS to,
  [] AS key, [holds.id, provides.id, operation.id] AS evidence;

// 3 of 4. credential → data: control → write; difficulty 2
MATCH (tool:Tool)-[holds:HOLDS {enabled: true}]->(credential:Credential)
WHERE credential.revoked = false
  AND (credential.expiresAt IS NULL OR datetime(credential.expiresAt).epochMillis > datetime($asOf).epochMillis)
  AND credential.ownerKnown = false
MATCH (tool)-[operation:OPERATES_ON {enabled: true}]->(data:KnowledgeBase|Dataset|Resource)
WHERE any(value IN operation.operations WHERE value IN ['write', 'delete'])
RETURN credential.id AS from, data.id AS to,
  [] AS key, [holds.id, operation.id] AS evidence;

// 4 of 4. credential → data: control → write; difficulty 2
MATCH (server:McpServer)-[holds:HOLDS {enabled: true}]->(credential:Credential)
WHERE credential.revoked = false
  AND (credential.expiresAt IS NULL OR datetime(credential.expiresAt).epochMillis > datetime($asOf).epochMillis)
  AND credential.ownerKnown = false
MATCH (server)-[provides:PROVIDES {enabled: true}]->(tool:Tool)
MATCH (tool)-[operation:OPERATES_ON {enabled: true}]->(data:KnowledgeBase|Dataset|Resource)
WHERE any(value IN operation.operations WHERE value IN ['write', 'delete'])
RETURN credential.id AS from, data.id AS to,
  [] AS key, [holds.id, provides.id, operation.id] AS evidence;
