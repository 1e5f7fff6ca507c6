// run-package: Whoever controls a package runs in what is built from it.
// Gain: The attacker’s code runs in it.
// Needs: It is built from the package, which is malicious or not pinned to a version.
// Made from graph/src/rules/run-package.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 6. part → product: control → control; difficulty 2
MATCH (product:Agent|McpServer|ModelEndpoint|Workload)-[builtFrom:BUILT_FROM {enabled: true}]->(part:Package)
WHERE part.verdict = 'malicious'
RETURN part.id AS from, product.id AS to,
  [] AS key, [builtFrom.id] AS evidence;

// 2 of 6. part → product: control → inject; difficulty 2
MATCH (product:Model)-[builtFrom:BUILT_FROM {enabled: true}]->(part:Package)
WHERE part.verdict = 'malicious'
RETURN part.id AS from, product.id AS to,
  [] AS key, [builtFrom.id] AS evidence;

// 3 of 6. part → workload: control → control; difficulty 2
MATCH (product:Agent)-[builtFrom:BUILT_FROM {enabled: true}]->(part:Package)
WHERE part.verdict = 'malicious'
MATCH (product)-[place:RUNS_ON]->(workload:Workload)
WHERE place.sandboxed = false
RETURN part.id AS from, workload.id AS to,
  [] AS key, [builtFrom.id, place.id] AS evidence;

// 4 of 6. part → product: control → control; difficulty 2
MATCH (product:Agent|McpServer|ModelEndpoint|Workload)-[builtFrom:BUILT_FROM {enabled: true}]->(part:Package)
WHERE part.pinned = 'no'
RETURN part.id AS from, product.id AS to,
  [] AS key, [builtFrom.id] AS evidence;

// 5 of 6. part → product: control → inject; difficulty 2
MATCH (product:Model)-[builtFrom:BUILT_FROM {enabled: true}]->(part:Package)
WHERE part.pinned = 'no'
RETURN part.id AS from, product.id AS to,
  [] AS key, [builtFrom.id] AS evidence;

// 6 of 6. part → workload: control → control; difficulty 2
MATCH (product:Agent)-[builtFrom:BUILT_FROM {enabled: true}]->(part:Package)
WHERE part.pinned = 'no'
MATCH (product)-[place:RUNS_ON]->(workload:Workload)
WHERE place.sandboxed = false
RETURN part.id AS from, workload.id AS to,
  [] AS key, [builtFrom.id, place.id] AS evidence;
