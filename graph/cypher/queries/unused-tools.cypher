// Granted but never used: Which tools may an agent call that it was not seen to use?
// Parameters: $revision, the number of the current revision; $asOf, the time at which expiry is judged (ISO 8601);
// $days (90): A use that is older does not count.
// Made from graph/src/store/saved/unused-tools.ts by graph/scripts/write-cypher.ts: change it there.

MATCH (agent:Agent)-[:USED {enabled: true}]->(:Tool)
WITH DISTINCT agent
MATCH (agent)-[:MAY_CALL]->(tool:Tool)
OPTIONAL MATCH (agent)-[used:USED {enabled: true}]->(tool)
WHERE used.lastUsedAt IS NULL OR datetime(used.lastUsedAt) >= datetime($asOf) - duration({days: $days})
WITH agent, tool, count(used) AS uses
WHERE uses = 0
RETURN agent, collect(DISTINCT tool) AS unused
ORDER BY agent.id;
