// steal-credential: A credential can be taken from where it lies.
// Gain: The credential itself.
// Needs: The holder, or data that can be read, holds the credential.
// Made from graph/src/rules/steal-credential.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 2. holder → credential: control → control; difficulty 1
MATCH (holder:Agent|McpServer|Tool|Workload)-[holds:HOLDS {enabled: true}]->(credential:Credential)
RETURN holder.id AS from, credential.id AS to,
  [] AS key, [holds.id] AS evidence;

// 2 of 2. holder → credential: read → control; difficulty 1
MATCH (holder:Dataset)-[holds:HOLDS {enabled: true}]->(credential:Credential)
RETURN holder.id AS from, credential.id AS to,
  [] AS key, [holds.id] AS evidence;
