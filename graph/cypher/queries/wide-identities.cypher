// Identities wider than their tool: Which tools act as an identity that may reach sensitive data which the tool has no business with?
// Parameters: $revision, the number of the current revision; $asOf, the time at which expiry is judged (ISO 8601);
// $sensitivity (3): From which sensitivity on data counts, 0 to 4.
// Made from graph/src/store/saved/wide-identities.ts by graph/scripts/write-cypher.ts: change it there.

MATCH (tool:Tool)-[:ACTS_AS]->(identity:Asset)
WHERE tool.scope = 'fixed'
CALL (identity) {
  RETURN identity AS holder
  UNION
  MATCH (identity)-[:INHERITS]->(holder:Asset)
  RETURN holder
}
MATCH (holder)-[:CAN_READ|CAN_WRITE {enabled: true}]->(data:Asset)
WHERE data.sensitivity >= $sensitivity
OPTIONAL MATCH (tool)-[needed:OPERATES_ON {enabled: true}]->(data)
WITH tool, identity, data, count(needed) AS uses
WHERE uses = 0
RETURN tool, identity, collect(DISTINCT data) AS beyond
ORDER BY tool.id, identity.id;
