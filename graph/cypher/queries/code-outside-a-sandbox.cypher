// Code run outside a sandbox: Which agents may run code on a machine that nothing shields?
// Parameters: $revision, the number of the current revision; $asOf, the time at which expiry is judged (ISO 8601);
// Made from graph/src/store/saved/code-outside-a-sandbox.ts by graph/scripts/write-cypher.ts: change it there.

MATCH (agent:Agent)-[call:MAY_CALL]->(tool:Tool)-[on:RUNS_ON]->(workload:Workload)
WHERE 'code_exec' IN tool.traits AND on.sandboxed = false
RETURN agent, tool, workload, call.approval AS approval
ORDER BY agent.id, tool.id, workload.id;
