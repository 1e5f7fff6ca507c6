// Destructive tools without approval: Which agents may run a tool that deletes or destroys, without a person being asked?
// Parameters: $revision, the number of the current revision; $asOf, the time at which expiry is judged (ISO 8601);
// $sessionToo (false): Also where a person is asked once a session only.
// Made from graph/src/store/saved/destructive-without-approval.ts by graph/scripts/write-cypher.ts: change it there.

MATCH (agent:Agent)-[call:MAY_CALL]->(tool:Tool)
WHERE call.approval = 'none' OR ($sessionToo AND call.approval = 'session')
OPTIONAL MATCH (tool)-[operation:OPERATES_ON {enabled: true}]->(data:Asset)
WHERE 'delete' IN operation.operations
WITH agent, tool, call, collect(DISTINCT data) AS deletes
WHERE 'destructive' IN tool.traits OR size(deletes) > 0
RETURN agent, tool, call.approval AS approval, deletes
ORDER BY agent.id, tool.id;
