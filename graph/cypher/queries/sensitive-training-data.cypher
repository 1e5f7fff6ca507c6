// Models that remember sensitive data: Which models that answer requests were trained on sensitive data?
// Parameters: $revision, the number of the current revision; $asOf, the time at which expiry is judged (ISO 8601);
// $sensitivity (3): From which sensitivity on data counts, 0 to 4.
// Made from graph/src/store/saved/sensitive-training-data.ts by graph/scripts/write-cypher.ts: change it there.

MATCH (endpoint:ModelEndpoint)-[:SERVES {enabled: true}]->(model:Model)-[:TRAINED_ON {enabled: true}]->(data:Dataset)
WHERE data.sensitivity >= $sensitivity
RETURN model, collect(DISTINCT endpoint) AS endpoints, collect(DISTINCT data) AS learnt
ORDER BY model.id;
