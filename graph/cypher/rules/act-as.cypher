// act-as: Whoever runs as a thing has the identity it runs as.
// Gain: The identity.
// Needs: It runs as the principal.
// Made from graph/src/rules/act-as.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 1. thing → principal: control → control; difficulty 1
MATCH (thing:Agent|McpServer|Tool|Workload)-[runsAs:RUNS_AS {enabled: true}]->(principal:User|Role|ServiceIdentity)
RETURN thing.id AS from, principal.id AS to,
  [] AS key, [runsAs.id] AS evidence;
