// Agents without an owner: Which agents does nobody answer for?
// Parameters: $revision, the number of the current revision; $asOf, the time at which expiry is judged (ISO 8601);
// Made from graph/src/store/saved/agents-without-owner.ts by graph/scripts/write-cypher.ts: change it there.

MATCH (agent:Agent)
WHERE size(agent.owners) = 0
OPTIONAL MATCH (agent)-[owned:OWNED_BY {enabled: true}]->()
WITH agent, count(owned) AS owners
WHERE owners = 0
RETURN agent, agent.environment AS environment
ORDER BY agent.id;
