// Lethal trifecta: Which agents read what outsiders write, read private data, and can send data out?
// Parameters: $revision, the number of the current revision; $asOf, the time at which expiry is judged (ISO 8601);
// $sensitivity (3): From which sensitivity on data counts, 0 to 4.
// Made from graph/src/store/saved/lethal-trifecta.ts by graph/scripts/write-cypher.ts: change it there.

MATCH (agent:Agent)-[:MAY_SEND]->(agent)
WITH DISTINCT agent
CALL (agent) {
  MATCH (agent)-[:MAY_CALL]->(tool:Tool)-[:READS_FROM {enabled: true}]->(source:UntrustedSource)
  MATCH (tool)-[:WORKS]->(tool)
  RETURN source
  UNION
  MATCH (agent)-[use:RETRIEVES_FROM {enabled: true}]->(:KnowledgeBase)-[:READS_FROM {enabled: true}]->(source:UntrustedSource)
  WHERE 'read' IN use.operations
  RETURN source
}
WITH agent, collect(DISTINCT source) AS sources
CALL (agent) {
  MATCH (agent)-[call:MAY_CALL]->(:Tool)-[:MAY_READ]->(data:Asset)
  WHERE call.approval <> 'call' AND data.sensitivity >= $sensitivity
  RETURN data
  UNION
  MATCH (agent)-[use:RETRIEVES_FROM {enabled: true}]->(data:KnowledgeBase)
  WHERE 'read' IN use.operations AND data.sensitivity >= $sensitivity
  RETURN data
}
RETURN agent, sources, collect(DISTINCT data) AS private
ORDER BY agent.id;
