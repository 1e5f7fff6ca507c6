// Delegates that can do more: Which agents hand work to an agent that reaches sensitive data which they do not reach themselves?
// Parameters: $revision, the number of the current revision; $asOf, the time at which expiry is judged (ISO 8601);
// $sensitivity (3): From which sensitivity on data counts, 0 to 4.
// Made from graph/src/store/saved/able-delegates.ts by graph/scripts/write-cypher.ts: change it there.

MATCH (agent:Agent)-[:DELEGATES_TO {enabled: true}]->(delegate:Agent)
MATCH (delegate)-[call:MAY_CALL]->(tool:Tool)-[:MAY_READ|MAY_WRITE]->(data:Asset)
WHERE call.approval <> 'call' AND data.sensitivity >= $sensitivity
OPTIONAL MATCH (agent)-[:MAY_CALL]->(:Tool)-[own:MAY_READ|MAY_WRITE]->(data)
WITH agent, delegate, tool, data, count(own) AS reachesItself
WHERE reachesItself = 0
RETURN agent, delegate, collect(DISTINCT tool) AS tools, collect(DISTINCT data) AS beyond
ORDER BY agent.id, delegate.id;
