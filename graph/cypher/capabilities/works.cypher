// WORKS: The tool has what it needs to run: it needs no identity, or has one.
// Rows: from, to, and the ids of the relations and capabilities it follows from.
// Parameter: $asOf, the time at which expiry is judged (ISO 8601).
// Made from graph/src/capabilities/works.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 4
MATCH (tool:Tool)
WHERE tool.needsIdentity = false
RETURN tool.id AS from, tool.id AS to,
  [] AS key, [] AS evidence;

// 2 of 4
MATCH (tool:Tool)-[actsAs:ACTS_AS]->(principal:User|Group|Role|ServiceIdentity)
RETURN tool.id AS from, tool.id AS to,
  [] AS key, [actsAs.id] AS evidence;

// 3 of 4
MATCH (tool:Tool)-[holds:HOLDS {enabled: true}]->(credential:Credential)
WHERE credential.revoked = false
  AND (credential.expiresAt IS NULL OR datetime(credential.expiresAt).epochMillis > datetime($asOf).epochMillis)
  AND credential.ownerKnown = false
RETURN tool.id AS from, tool.id AS to,
  [] AS key, [holds.id] AS evidence;

// 4 of 4
MATCH (server:McpServer)-[provides:PROVIDES {enabled: true}]->(tool:Tool)
MATCH (server)-[holds:HOLDS {enabled: true}]->(credential:Credential)
WHERE credential.revoked = false
  AND (credential.expiresAt IS NULL OR datetime(credential.expiresAt).epochMillis > datetime($asOf).epochMillis)
  AND credential.ownerKnown = false
RETURN tool.id AS from, tool.id AS to,
  [] AS key, [provides.id, holds.id] AS evidence;
