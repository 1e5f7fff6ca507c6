// MAY_WRITE: The tool writes or deletes it, and what it acts as is allowed to.
// Rows: from, to, key: callerFiltered, and the ids of the relations and capabilities it follows from.
// Parameter: $asOf, the time at which expiry is judged (ISO 8601).
// Made from graph/src/capabilities/may-write.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 7
MATCH (tool:Tool)-[operation:OPERATES_ON {enabled: true}]->(data:KnowledgeBase|Dataset|Resource)
WHERE any(value IN operation.operations WHERE value IN ['write', 'delete'])
  AND tool.needsIdentity = false
RETURN tool.id AS from, data.id AS to,
  [operation.callerFiltered] AS key, [operation.id] AS evidence;

// 2 of 7
MATCH (tool:Tool)-[operation:OPERATES_ON {enabled: true}]->(data:KnowledgeBase|Dataset|Resource)
WHERE any(value IN operation.operations WHERE value IN ['write', 'delete'])
MATCH (tool)-[holds:HOLDS {enabled: true}]->(credential:Credential)
WHERE credential.revoked = false
  AND (credential.expiresAt IS NULL OR datetime(credential.expiresAt).epochMillis > datetime($asOf).epochMillis)
  AND credential.ownerKnown = false
RETURN tool.id AS from, data.id AS to,
  [operation.callerFiltered] AS key, [operation.id, holds.id] AS evidence;

// 3 of 7
MATCH (tool:Tool)-[operation:OPERATES_ON {enabled: true}]->(data:KnowledgeBase|Dataset|Resource)
WHERE any(value IN operation.operations WHERE value IN ['write', 'delete'])
MATCH (server:McpServer)-[provides:PROVIDES {enabled: true}]->(tool)
MATCH (server)-[holds:HOLDS {enabled: true}]->(credential:Credential)
WHERE credential.revoked = false
  AND (credential.expiresAt IS NULL OR datetime(credential.expiresAt).epochMillis > datetime($asOf).epochMillis)
  AND credential.ownerKnown = false
RETURN tool.id AS from, data.id AS to,
  [operation.callerFiltered] AS key, [operation.id, provides.id, holds.id] AS evidence;

// 4 of 7
MATCH (tool:Tool)-[operation:OPERATES_ON {enabled: true}]->(data:KnowledgeBase|Dataset|Resource)
WHERE any(value IN operation.operations WHERE value IN ['write', 'delete'])
MATCH (tool)-[actsAs:ACTS_AS]->(principal:User|Group|Role|ServiceIdentity)
WHERE principal.rightsKnown = false
RETURN tool.id AS from, data.id AS to,
  [operation.callerFiltered] AS key, [operation.id, actsAs.id] AS evidence;

// 5 of 7
MATCH (tool:Tool)-[operation:OPERATES_ON {enabled: true}]->(data:KnowledgeBase|Dataset|Resource)
WHERE any(value IN operation.operations WHERE value IN ['write', 'delete'])
MATCH (tool)-[actsAs:ACTS_AS]->(principal:User|Group|Role|ServiceIdentity)
MATCH (principal)-[inherits:INHERITS]->(group:Group|Role)
WHERE group.rightsKnown = false
RETURN tool.id AS from, data.id AS to,
  [operation.callerFiltered] AS key, [operation.id, actsAs.id, inherits.id] AS evidence;

// 6 of 7
MATCH (tool:Tool)-[operation:OPERATES_ON {enabled: true}]->(data:KnowledgeBase|Dataset|Resource)
WHERE any(value IN operation.operations WHERE value IN ['write', 'delete'])
MATCH (tool)-[actsAs:ACTS_AS]->(principal:User|Group|Role|ServiceIdentity)
MATCH (principal)-[canWrite:CAN_WRITE {enabled: true}]->(data)
RETURN tool.id AS from, data.id AS to,
  [operation.callerFiltered] AS key, [operation.id, actsAs.id, canWrite.id] AS evidence;

// 7 of 7
MATCH (tool:Tool)-[operation:OPERATES_ON {enabled: true}]->(data:KnowledgeBase|Dataset|Resource)
WHERE any(value IN operation.operations WHERE value IN ['write', 'delete'])
MATCH (tool)-[actsAs:ACTS_AS]->(principal:User|Group|Role|ServiceIdentity)
MATCH (principal)-[inherits:INHERITS]->(group:Group|Role)
MATCH (group)-[canWrite:CAN_WRITE {enabled: true}]->(data)
RETURN tool.id AS from, data.id AS to,
  [operation.callerFiltered] AS key, [operation.id, actsAs.id, inherits.id, canWrite.id] AS evidence;
