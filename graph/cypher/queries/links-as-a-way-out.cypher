// Links as a way out: Which agents read private data and show links or images that a browser then fetches?
// Parameters: $revision, the number of the current revision; $asOf, the time at which expiry is judged (ISO 8601);
// $sensitivity (3): From which sensitivity on data counts, 0 to 4.
// Made from graph/src/store/saved/links-as-a-way-out.ts by graph/scripts/write-cypher.ts: change it there.

MATCH (agent:Agent)-[send:MAY_SEND]->(agent)
WHERE send.by = 'link'
WITH DISTINCT agent
CALL (agent) {
  MATCH (agent)-[call:MAY_CALL]->(:Tool)-[:MAY_READ]->(data:Asset)
  WHERE call.approval <> 'call' AND data.sensitivity >= $sensitivity
  RETURN data
  UNION
  MATCH (agent)-[use:RETRIEVES_FROM {enabled: true}]->(data:KnowledgeBase)
  WHERE 'read' IN use.operations AND data.sensitivity >= $sensitivity
  RETURN data
}
RETURN agent, collect(DISTINCT data) AS private
ORDER BY agent.id;
