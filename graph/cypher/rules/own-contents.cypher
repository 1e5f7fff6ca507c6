// own-contents: Whoever holds an account, project or cluster holds what lies in it.
// Gain: What lies in it.
// Needs: It contains it.
// Made from graph/src/rules/own-contents.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 2. resource → content: control → control; difficulty 1
MATCH (resource:Resource)-[contains:CONTAINS {enabled: true}]->(content:User|Group|Role|ServiceIdentity|Credential|Agent|McpServer|Tool|ModelEndpoint|Workload|Resource)
RETURN resource.id AS from, content.id AS to,
  [] AS key, [contains.id] AS evidence;

// 2 of 2. resource → content: control → read, control → write; difficulty 1
MATCH (resource:Resource)-[contains:CONTAINS {enabled: true}]->(content:KnowledgeBase|Dataset)
RETURN resource.id AS from, content.id AS to,
  [] AS key, [contains.id] AS evidence;
