// reach-host: Code that runs without a sandbox holds its host.
// Gain: The host.
// Needs: It runs on the workload without a sandbox.
// Made from graph/src/rules/reach-host.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 1. guest → workload: control → control; difficulty 2
MATCH (guest:McpServer|Tool|ModelEndpoint)-[place:RUNS_ON]->(workload:Workload)
WHERE place.sandboxed = false
RETURN guest.id AS from, workload.id AS to,
  [] AS key, [place.id] AS evidence;
