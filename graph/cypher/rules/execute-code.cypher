// execute-code: A tool that runs code runs the attacker’s on its host.
// Gain: The attacker’s code runs on the host.
// Needs: The tool executes code and runs on the workload without a sandbox.
// Made from graph/src/rules/execute-code.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 1. tool → workload: inject → control, steer → control, converse → control; difficulty 1
MATCH (tool:Tool)-[place:RUNS_ON]->(workload:Workload)
WHERE 'code_exec' IN tool.traits
  AND place.sandboxed = false
RETURN tool.id AS from, workload.id AS to,
  [] AS key, [place.id] AS evidence;
