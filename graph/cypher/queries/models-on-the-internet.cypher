// Model endpoints on the internet: Which model endpoints can be reached from the internet?
// Parameters: $revision, the number of the current revision; $asOf, the time at which expiry is judged (ISO 8601);
// $signedInToo (false): Also those that ask each user to sign in.
// Made from graph/src/store/saved/models-on-the-internet.ts by graph/scripts/write-cypher.ts: change it there.

MATCH (endpoint:Endpoint)-[:EXPOSES {enabled: true}]->(model:ModelEndpoint)
WHERE endpoint.auth IN ['none', 'shared-key'] OR $signedInToo
OPTIONAL MATCH (source:UntrustedSource)-[:REACHES {enabled: true}]->(endpoint)
WITH endpoint, model, count(source) AS outsiders
WHERE endpoint.exposure = 'internet' OR outsiders > 0
RETURN model, endpoint, endpoint.auth AS auth
ORDER BY model.id, endpoint.id;
