// Secrets in clear in configurations: Which working credentials stand in clear in a file?
// Parameters: $revision, the number of the current revision; $asOf, the time at which expiry is judged (ISO 8601);
// Made from graph/src/store/saved/literal-secrets.ts by graph/scripts/write-cypher.ts: change it there.

MATCH (holder:Asset)-[:HOLDS {enabled: true}]->(credential:Credential)
WHERE credential.isLiteral = true AND credential.revoked = false
  AND (credential.expiresAt IS NULL OR datetime(credential.expiresAt).epochMillis > datetime($asOf).epochMillis)
RETURN credential, collect(DISTINCT holder) AS holders
ORDER BY credential.id;
