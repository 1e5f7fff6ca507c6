// Shared credentials: Which credentials lie in several places?
// Parameters: $revision, the number of the current revision; $asOf, the time at which expiry is judged (ISO 8601);
// $places (2): In how many places at the least.
// Made from graph/src/store/saved/shared-credentials.ts by graph/scripts/write-cypher.ts: change it there.

MATCH (holder:Asset)-[:HOLDS {enabled: true}]->(credential:Credential)
WHERE credential.revoked = false
  AND (credential.expiresAt IS NULL OR datetime(credential.expiresAt).epochMillis > datetime($asOf).epochMillis)
WITH credential, collect(DISTINCT holder) AS holders
WHERE size(holders) >= $places
RETURN credential, holders, size(holders) AS places
ORDER BY places DESC, credential.id;
