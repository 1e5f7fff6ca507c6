// Dead drops: Which agents read private data and may write where anyone can read?
// Parameters: $revision, the number of the current revision; $asOf, the time at which expiry is judged (ISO 8601);
// $sensitivity (3): From which sensitivity on data counts, 0 to 4.
// Made from graph/src/store/saved/dead-drops.ts by graph/scripts/write-cypher.ts: change it there.

MATCH (agent:Agent)-[call:MAY_CALL]->(tool:Tool)-[:MAY_WRITE]->(mailbox:Asset)-[:IS_PUBLIC]->(mailbox)
WHERE call.approval <> 'call'
WITH DISTINCT agent, tool, mailbox
CALL (agent) {
  MATCH (agent)-[call:MAY_CALL]->(:Tool)-[:MAY_READ]->(data:Asset)
  WHERE call.approval <> 'call' AND data.sensitivity >= $sensitivity
  RETURN data
  UNION
  MATCH (agent)-[use:RETRIEVES_FROM {enabled: true}]->(data:KnowledgeBase)
  WHERE 'read' IN use.operations AND data.sensitivity >= $sensitivity
  RETURN data
}
RETURN agent, tool, mailbox, collect(DISTINCT data) AS private
ORDER BY agent.id, tool.id, mailbox.id;
